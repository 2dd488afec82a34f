// What is shown, and what everything else is made with.
const data = JSON.parse(document.getElementById('data').textContent);
const filters = { actor: '', types: new Set(), polarity: '', confidence: 0 };
const views = {};
const byId = id => document.getElementById(id);
data.relations.forEach((relation, index) => { relation.index = index; });

function append(node, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat(Infinity)) if (child !== null && child !== undefined) node.append(child);
  return node;
}
const element = (name, properties, ...children) => append(document.createElement(name), properties, children);
const shape = (name, properties, ...children) => append(document.createElementNS('http://www.w3.org/2000/svg', name), properties, children);

const kindOf = type => ['Country', 'Person', 'Organization', 'Group'].includes(type) ? type.toLowerCase() : 'other';
const act = relation => (relation.polarity === 'negated' ? 'not ' : '') + relation.type;
const told = relation => `${relation.source.name} ${act(relation)} ${relation.target.name}`;
const percent = value => `${Math.round(value * 100)} %`;
const plural = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;

// The actor that a relation ends at: the target, or the one whose act or possession it is.
const targetActor = relation => relation.target.actor ?? relation.of?.actor;

function passes(relation) {
  if (filters.types.size > 0 && !filters.types.has(relation.type)) return false;
  if (filters.polarity && relation.polarity !== filters.polarity) return false;
  if (relation.confidence * 100 < filters.confidence) return false;
  return !filters.actor || [relation.source, relation.target, relation.of].some(side => side && isWanted(side));
}

function isWanted(side) {
  const wanted = filters.actor.toLowerCase();
  if (side.name.toLowerCase() === wanted) return true;
  const actor = data.actors[side.actor];
  return actor !== undefined && (actor.name.toLowerCase() === wanted || actor.names.some(name => name.toLowerCase() === wanted));
}

const shownRelations = () => data.relations.filter(passes);

// Clicks, and the keys that stand for them on what is no button.
function press(action) {
  return {
    onclick: action,
    onkeydown: event => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      action(event);
    },
  };
}

function legendOfActors() {
  return element('ul', { class: 'legend', 'aria-label': 'Colours of actors' },
    ['Country', 'Person', 'Organization', 'Group'].map(type => element('li', { class: kindOf(type) }, element('span', { class: `dot ${kindOf(type)}` }), type)));
}

function legendOfStances(withDenied = true) {
  return element('ul', { class: 'legend', 'aria-label': 'Colours of relations' },
    [['positive', 'favourable'], ['negative', 'unfavourable'], ['neutral', 'neither']].map(([stance, word]) => element('li', { class: stance }, element('span', { class: 'line' }), word)),
    withDenied ? element('li', {}, element('span', { class: 'line dashed' }), 'denied') : null,
    withDenied ? element('li', {}, element('span', { class: 'line dotted' }), 'planned, possible, demanded') : null);
}
