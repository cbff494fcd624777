/** A parsed template. Offsets count UTF-16 units of its source. */
export interface Template {
  readonly source: string;
  readonly nodes: readonly TemplateNode[];
}

export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'output'; readonly value: Expression }
  | { readonly kind: 'if'; readonly branches: readonly Branch[]; readonly otherwise: readonly TemplateNode[] }
  | {
      readonly kind: 'for';
      readonly name: string;
      readonly list: Expression;
      readonly body: readonly TemplateNode[];
      /** Where the list is empty. */
      readonly otherwise: readonly TemplateNode[];
    };

export interface Branch {
  readonly test: Expression;
  readonly body: readonly TemplateNode[];
}

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'path'; readonly names: readonly string[]; readonly at: number }
  | {
      readonly kind: 'filter';
      readonly name: string;
      readonly of: Expression;
      readonly args: readonly Expression[];
      readonly at: number;
    }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'both' | 'either' | 'same' | 'different'; readonly left: Expression; readonly right: Expression };
