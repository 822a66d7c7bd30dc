/** An element as Python's parser reads it: its name with the namespace in braces, and what it holds. */
export type Tree = readonly [tag: string, attributes: Readonly<Record<string, string>>, text: string, children: Tree[]];

/** What one kind of element may have, by the XML schema of its format. */
interface Rule {
  /** Attributes with the form of their value; those that end in `?` may be missing. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  /** The elements it may hold, in their order; `*` any number, `?` at most one, else just one. */
  readonly children?: readonly string[];
  readonly text?: true;
}

interface Structure {
  readonly namespace: string;
  readonly root: string;
  readonly rules: Readonly<Record<string, Rule>>;
}

const ANY = /^/;
const SOME = /./s;
const TOKEN = /^[\p{L}\p{N}._:-]+$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const COUNT = /^\d+$/;
const LOCATION = { '{http://www.w3.org/2001/XMLSchema-instance}schemaLocation?': ANY };

/**
 * GraphML 1.0 and GEXF 1.3 as far as the service writes them, told after their schemas. The schemas
 * themselves are not in this repository.
 */
export const GRAPHML_STRUCTURE: Structure = {
  namespace: 'http://graphml.graphdrawing.org/xmlns',
  root: 'graphml',
  rules: {
    graphml: { attributes: LOCATION, children: ['desc?', 'key*', 'graph'] },
    desc: { text: true },
    key: {
      attributes: {
        id: TOKEN,
        for: /^(node|edge)$/,
        'attr.name': SOME,
        'attr.type': /^(boolean|int|long|float|double|string)$/,
      },
    },
    graph: { attributes: { edgedefault: /^(directed|undirected)$/ }, children: ['node*', 'edge*'] },
    node: { attributes: { id: TOKEN }, children: ['data*'] },
    edge: { attributes: { id: TOKEN, source: TOKEN, target: TOKEN }, children: ['data*'] },
    data: { attributes: { key: TOKEN }, text: true },
  },
};

export const GEXF_STRUCTURE: Structure = {
  namespace: 'http://gexf.net/1.3',
  root: 'gexf',
  rules: {
    gexf: { attributes: { version: /^1\.3$/, ...LOCATION }, children: ['meta?', 'graph'] },
    meta: { children: ['creator?', 'description?'] },
    creator: { text: true },
    description: { text: true },
    graph: {
      attributes: {
        defaultedgetype: /^(directed|undirected)$/,
        idtype: /^string$/,
        mode: /^(static|dynamic)$/,
        'timeformat?': /^date$/,
        'timerepresentation?': /^interval$/,
      },
      children: ['attributes*', 'nodes', 'edges'],
    },
    attributes: { attributes: { class: /^(node|edge)$/, mode: /^static$/ }, children: ['attribute*'] },
    attribute: {
      attributes: { id: COUNT, title: SOME, type: /^(integer|long|double|boolean|string)$/ },
    },
    nodes: { attributes: { count: COUNT }, children: ['node*'] },
    node: { attributes: { id: SOME, label: ANY, 'start?': DAY, 'end?': DAY }, children: ['attvalues?'] },
    edges: { attributes: { count: COUNT }, children: ['edge*'] },
    edge: {
      attributes: { id: SOME, source: SOME, target: SOME, label: ANY, kind: SOME, 'start?': DAY, 'end?': DAY },
      children: ['attvalues?'],
    },
    attvalues: { children: ['attvalue*'] },
    attvalue: { attributes: { for: COUNT, value: ANY } },
  },
};

/** Everything in which a file leaves its structure: elements, attributes, their order, and references to nothing. */
export const faultsOf = (tree: Tree, structure: Structure): string[] => [
  ...(nameOf(tree, structure) === structure.root ? [] : [`the root is ${tree[0]}`]),
  ...shapeFaults(tree, structure),
  ...referenceFaults(tree, structure),
];

const nameOf = ([tag]: Tree, { namespace }: Structure): string =>
  tag.startsWith(`{${namespace}}`) ? tag.slice(namespace.length + 2) : tag;

function shapeFaults(tree: Tree, structure: Structure): string[] {
  const [, given, text, children] = tree;
  const name = nameOf(tree, structure);
  const rule = structure.rules[name];
  if (!rule) return [`${name} is no element`];
  const declared = new Map(Object.entries(rule.attributes ?? {}).map(([key, form]) => [key.replace('?', ''), form]));
  const faults = Object.entries(given)
    .filter(([key, value]) => !declared.get(key)?.test(value))
    .map(([key, value]) => `${name} has ${key}="${value}"`);
  for (const key of Object.keys(rule.attributes ?? {}))
    if (!key.endsWith('?') && given[key] === undefined) faults.push(`${name} has no ${key}`);
  if (!rule.text && text.trim() !== '') faults.push(`${name} has text`);
  const order = new RegExp(
    `^${(rule.children ?? []).map((child) => `(${child.replace(/[?*]/, '')},)${/[?*]/.exec(child) ?? ''}`).join('')}$`,
  );
  const held = children.map((child) => `${nameOf(child, structure)},`).join('');
  if (!order.test(held)) faults.push(`${name} holds ${held.slice(0, 80)}`);
  return [...faults, ...children.flatMap((child) => shapeFaults(child, structure))];
}

/** Ids are told once among their kind, and whatever names one names one that is there. */
function referenceFaults(tree: Tree, structure: Structure): string[] {
  const elements = [...everyElement(tree)].map((element) => ({ name: nameOf(element, structure), given: element[1] }));
  const ids = (...names: string[]) => elements.filter(({ name }) => names.includes(name)).map(({ given }) => given.id);
  const twice = (list: (string | undefined)[]) => {
    const seen = new Set<string | undefined>();
    return list.filter((id) => seen.size === seen.add(id).size);
  };
  const columns = new Set(ids('key', 'attribute'));
  const nodes = new Set(ids('node'));
  const lost = elements.flatMap(({ name, given }) => [
    ...(name === 'edge' ? [given.source, given.target].filter((end) => !nodes.has(end)) : []),
    ...(name === 'data' || name === 'attvalue' ? [given.key ?? given.for].filter((id) => !columns.has(id)) : []),
  ]);
  return [
    ...[...twice(ids('node')), ...twice(ids('edge')), ...twice(ids('key', 'attribute'))].map(
      (id) => `${id} is there twice`,
    ),
    ...lost.map((id) => `${id} leads to nothing`),
  ];
}

function* everyElement(tree: Tree): Generator<Tree> {
  yield tree;
  for (const child of tree[3]) yield* everyElement(child);
}
