// Who is for and against whom, and what does not go together.
const matrix = {};

function matrixView(root) {
  root.append(element('p', { class: 'note' }, 'Rows are for (+) or against (−) columns; facts only, and denials count for the other side. Choose a cell for the statements behind it.'),
    matrix.table = element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Matrix of stances' }), element('h3', {}, 'Contradictions'), matrix.contradictions = element('ul', { class: 'list' }));
  return { refresh: refreshMatrix };
}

function refreshMatrix() {
  const cells = new Map();
  const weight = new Map();
  for (const relation of shownRelations()) {
    const [a, b] = [relation.source.actor, targetActor(relation)];
    if (a === undefined || b === undefined || a === b || relation.attitude === 0 || relation.modality !== 'actual') continue;
    for (const [from, to] of data.types[relation.type].symmetric ? [[a, b], [b, a]] : [[a, b]]) {
      const key = `${from}|${to}`;
      cells.set(key, [...(cells.get(key) ?? []), relation]);
      for (const actor of [from, to]) weight.set(actor, (weight.get(actor) ?? 0) + 1);
    }
  }
  const actors = [...weight.keys()].sort((a, b) => weight.get(b) - weight.get(a) || a - b).slice(0, 18);
  matrix.table.replaceChildren(actors.length === 0 ? element('p', { class: 'empty' }, 'No attitude passes the filters.') : drawTable(actors, cells));
  const told = data.contradictions.filter(c => !filters.actor || [c.source, c.target].some(a => isWanted({ name: data.actors[a].name, actor: a })));
  matrix.contradictions.replaceChildren(...told.map(c => element('li', {}, element('button', {
    type: 'button', onclick: () => chooseAmong(`${data.actors[c.source].name} and ${data.actors[c.target].name}`, attitudes(c.source, c.target)),
  }, `${data.actors[c.source].name} ${c.how} ${data.actors[c.target].name}`, element('span', { class: 'where' }, `${c.for} for, ${c.against} against`)))));
  if (told.length === 0) matrix.contradictions.append(element('li', { class: 'empty' }, 'None.'));
}

const attitudes = (from, to) => shownRelations().filter(relation => relation.attitude !== 0 && relation.modality === 'actual'
  && ((relation.source.actor === from && targetActor(relation) === to) || (data.types[relation.type].symmetric && relation.source.actor === to && targetActor(relation) === from)));

function drawTable(actors, cells) {
  const name = actor => data.actors[actor].name;
  return element('table', { class: 'matrix' },
    element('caption', { class: 'hidden' }, 'Number of favourable and unfavourable statements of the actors in the rows towards those in the columns'),
    element('thead', {}, element('tr', {}, element('td', { style: 'background:none' }), actors.map(actor => element('th', { scope: 'col', title: name(actor) }, element('span', {}, name(actor)))))),
    element('tbody', {}, actors.map(from => element('tr', {}, element('th', { scope: 'row' }, name(from)), actors.map(to => drawCell(from, to, cells.get(`${from}|${to}`), name))))));
}

function drawCell(from, to, relations, name) {
  if (from === to) return element('td', { class: 'self' });
  if (!relations) return element('td', {});
  const plus = relations.filter(relation => relation.attitude > 0).length;
  const minus = relations.length - plus;
  const shown = [plus ? `+${plus}` : null, minus ? `−${minus}` : null].filter(Boolean).join(' ');
  return element('td', {}, element('button', {
    type: 'button', class: plus && minus ? 'both' : plus ? 'positive' : 'negative', style: `--n:${Math.min(relations.length, 5)}`,
    'aria-label': `${name(from)} towards ${name(to)}: ${plus} for, ${minus} against`, onclick: () => chooseAmong(`${name(from)} towards ${name(to)}`, relations),
  }, shown));
}
