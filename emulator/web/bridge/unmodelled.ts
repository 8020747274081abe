// Bridge commands that @forge/bridge and @forge/jira-bridge send and the desk does not answer, each with what is missing.
// Together with the table of answers they are all that the packages know; a test holds the two lists against the packages.

export const UNMODELLED: Record<string, string> = {
  fetchRemote: 'no remotes',
  requestTeamworkGraph: 'no Teamwork Graph',
  fetchUserRecommendations: 'no recommendations',
  openRovo: 'no Rovo; isRovoEnabled says so',
  initFeatureFlags: 'no feature flags',
  emitFrontendCustomMetric: 'no metrics',
  getCookieConsentPreferences: 'no cookie banner',
  trackObjectStoreAction: 'no object store',
  getFrameDispatch: 'no messages between a UI Kit app and its Frame',
  __permission__egressGet: 'no permissions that administrators configure',
  __permission__egressSet: 'no permissions that administrators configure',
  __permission__egressDeleteDomain: 'no permissions that administrators configure',
  __permission__egressDeleteGroup: 'no permissions that administrators configure',
  __permission__remoteGet: 'no permissions that administrators configure',
  __permission__remoteSet: 'no permissions that administrators configure',
  getUiModificationsInternalAPI: 'no UI modifications',
  getCustomFieldInternalAPI: 'no custom fields of apps',
};
