import { TemplateError } from './error';
import { FILTERS } from './filters';
import type { Expression, Template, TemplateNode } from './syntax';
import { isList, isTrue, partOf, shown, type TemplateValue, textOf } from './values';

export interface RenderOptions {
  readonly values: Readonly<Record<string, TemplateValue>>;
  /** Makes text safe for what is written. */
  readonly safe: (text: string) => string;
}

/** More pieces than this no export has: loops inside loops over a large library would never end. */
const MAX_STEPS = 2_000_000;

/** @throws {TemplateError} for a name that nothing has, and where it would never end. */
export const renderTemplate = (template: Template, { values, safe }: RenderOptions): string => {
  const out: string[] = [];
  let steps = 0;
  type Scope = ReadonlyMap<string, TemplateValue>;

  const evaluate = (expression: Expression, scope: Scope): TemplateValue => {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'path': {
        const [first = '', ...rest] = expression.names;
        if (!scope.has(first))
          throw new TemplateError(
            `there is no “${first}”: ${[...scope.keys()].join(', ')}`,
            template.source,
            expression.at,
          );
        return rest.reduce(partOf, scope.get(first));
      }
      case 'filter': {
        const args = expression.args.map((arg) => evaluate(arg, scope));
        return FILTERS[expression.name]?.(evaluate(expression.of, scope), args, safe);
      }
      case 'not':
        return !isTrue(evaluate(expression.of, scope));
      case 'both': {
        const left = evaluate(expression.left, scope);
        return isTrue(left) ? evaluate(expression.right, scope) : left;
      }
      case 'either': {
        const left = evaluate(expression.left, scope);
        return isTrue(left) ? left : evaluate(expression.right, scope);
      }
      case 'same':
      case 'different': {
        const isSame = textOf(evaluate(expression.left, scope)) === textOf(evaluate(expression.right, scope));
        return isSame === (expression.kind === 'same');
      }
    }
  };

  const write = (nodes: readonly TemplateNode[], scope: Scope): void => {
    for (const node of nodes) {
      if (++steps > MAX_STEPS) throw new TemplateError('this would never end', template.source, 0);
      switch (node.kind) {
        case 'text':
          out.push(node.text);
          break;
        case 'output':
          out.push(shown(evaluate(node.value, scope), safe));
          break;
        case 'if':
          write(node.branches.find(({ test }) => isTrue(evaluate(test, scope)))?.body ?? node.otherwise, scope);
          break;
        case 'for': {
          const value = evaluate(node.list, scope);
          const list = isList(value) ? value : [];
          for (const [index, each] of list.entries()) {
            const loop = { index: index + 1, first: index === 0, last: index === list.length - 1, length: list.length };
            write(node.body, new Map([...scope, [node.name, each], ['loop', loop]]));
          }
          if (list.length === 0) write(node.otherwise, scope);
        }
      }
    }
  };
  write(template.nodes, new Map(Object.entries(values)));
  return out.join('');
};
