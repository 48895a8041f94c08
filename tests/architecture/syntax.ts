import ts from 'typescript';

/** The syntax tree of a TypeScript file. */
export function syntaxOf(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

/** The text of every string and template of a file, with the line it begins at. */
export function stringsOf(file: ts.SourceFile): { line: number; text: string }[] {
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ line: line + 1, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The names a file exports without a doc comment. What it exports again from another file is documented there. */
export function undocumentedExports(file: ts.SourceFile): string[] {
  const declared = file.statements.flatMap((statement) =>
    namesOf(statement).map((name) => ({ name, statement, key: keyOf(name, statement) })),
  );
  const documented = new Set(
    declared.filter(({ statement }) => hasDocComment(statement)).map(({ key }) => key),
  );
  const exportedBelow = new Set(file.statements.flatMap(localNamesOf));
  const exported = declared.filter(({ name, statement }) => isExported(statement) || exportedBelow.has(name));
  return [...new Set(exported.map(({ key }) => key))].filter((key) => !documented.has(key));
}

/** A type and a value of one name are two things, each with its own comment; the overloads of a function are one. */
function keyOf(name: string, statement: ts.Statement): string {
  return ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement) ? `type ${name}` : name;
}

/** The names that `export { … }` sends out of this file's own declarations. */
function localNamesOf(statement: ts.Statement): string[] {
  if (!ts.isExportDeclaration(statement)) return [];
  if (statement.moduleSpecifier !== undefined || statement.exportClause === undefined) return [];
  if (!ts.isNamedExports(statement.exportClause)) return [];
  return statement.exportClause.elements.map((element) => (element.propertyName ?? element.name).text);
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement);
  return named ? [statement.name?.text ?? 'default'] : [];
}

function hasDocComment(statement: ts.Statement): boolean {
  return ts
    .getJSDocCommentsAndTags(statement)
    .some((part) => ts.isJSDoc(part) && (ts.getTextOfJSDocComment(part.comment) ?? '').trim() !== '');
}
