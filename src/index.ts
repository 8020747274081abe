// The doorplate of what people ask: one name for each such function of manifest.yml, and no logic. Forge bundles each
// doorplate with all it needs, and a function loads its own and no other.

export { answer } from './handlers/answer';
export { issueStatus } from './handlers/issue-status';
export { validateTransition } from './handlers/validate-transition';
