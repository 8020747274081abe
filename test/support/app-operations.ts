// Every call to Jira that the app's sources make, read from the sources themselves: wherever a path under /rest is written
// out, with {} for what is filled in, and the method that stands in the same call or in the function that makes its options.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface AppOperation {
  method: string;
  path: string;
  file: string;
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'];

const pathOf = (node: ts.Node): string | null => {
  if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isStringLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
};

const methodIn = (text: string): string | null => /\bmethod:\s*'([A-Z]+)'/.exec(text)?.[1] ?? null;

/** The options of a call may be made by a function of the same file. */
const methodOf = (call: ts.CallExpression, source: ts.SourceFile): string => {
  for (const argument of call.arguments) {
    if (ts.isStringLiteral(argument) && METHODS.includes(argument.text)) return argument.text;
    if (ts.isObjectLiteralExpression(argument)) return methodIn(argument.getText()) ?? 'GET';
    if (!ts.isCallExpression(argument)) continue;
    const maker = argument.expression.getText();
    const statement = source.statements.find((one) => one.getText().startsWith(`const ${maker} =`));
    if (statement) return methodIn(statement.getText()) ?? 'GET';
  }
  return 'GET';
};

const callAround = (node: ts.Node): ts.CallExpression | null => {
  let at: ts.Node | undefined = node;
  while (at && !ts.isCallExpression(at)) at = at.parent;
  return at ?? null;
};

const operationsIn = (file: string): AppOperation[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: AppOperation[] = [];
  const visit = (node: ts.Node): void => {
    const path = pathOf(node);
    const call = path?.startsWith('/rest/') ? callAround(node) : null;
    if (path && call) found.push({ method: methodOf(call, source), path: path.replace(/\?.*$/s, ''), file });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

export const appOperations = (root: string, folders: string[]): AppOperation[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/node_modules|^build\//.test(file))
      .flatMap((file) => operationsIn(join(root, folder, file))),
  );
