// The interactive properties of every component that @forge/react exports, or one of its sub-paths, from its own types.

import ts from 'typescript';

const sourceOf = (module: string) => `import * as kit from '${module}'; export const all = kit;`;

const propertiesOf = (checker: ts.TypeChecker, type: ts.Type): string[] =>
  (type.isUnion() ? type.types : [type]).flatMap((one) => checker.getPropertiesOfType(one).map(({ name }) => name));

/** `Component.onHandler`, sorted. */
export const kitHandlers = (folder: string, module = '@forge/react'): string[] => {
  const file = `${folder}/kit-in-memory.ts`;
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, sourceOf(module), ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const [declaration] =
    program
      .getSourceFile(file)
      ?.statements.filter(ts.isVariableStatement)
      .flatMap((statement) => [...statement.declarationList.declarations]) ?? [];
  if (!declaration) throw new Error('The types of @forge/react could not be read.');
  const found = checker
    .getTypeAtLocation(declaration)
    .getProperties()
    .filter(({ name }) => /^[A-Z]/.test(name))
    .flatMap((component) => {
      const [signature] = checker.getTypeOfSymbolAtLocation(component, declaration).getCallSignatures();
      const [first] = signature?.parameters ?? [];
      if (!first) return [];
      return propertiesOf(checker, checker.getTypeOfSymbolAtLocation(first, declaration))
        .filter((name) => /^on[A-Z]/.test(name))
        .map((name) => `${component.name}.${name}`);
    });
  return [...new Set(found)].sort();
};
