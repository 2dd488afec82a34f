// The column that explains what was clicked.
const panel = byId('panel');
let opener = null;
let chosen = -1;

function explainNothing() {
  panel.replaceChildren(element('h2', {}, 'Explanation'), element('p', { class: 'empty' }, 'Choose a relation to see its sentence, how it was found, and how sure it is.'));
}

function open(...content) {
  panel.replaceChildren(...content.filter(Boolean));
  panel.scrollTop = 0;
  panel.querySelector('h2').focus({ preventScroll: window.innerWidth > 1100 });
}

function choose(relation, back) {
  if (!panel.contains(document.activeElement)) opener = document.activeElement;
  chosen = relation.index;
  const facts = [
    ['type', [relation.type, ...data.types[relation.type].parents].join(', a kind of ') + (data.types[relation.type].symmetric ? ' (both ways)' : '')],
    ['stance', { positive: 'favourable', negative: 'unfavourable', neutral: 'neither for nor against' }[relation.stance]],
    ['polarity', relation.polarity],
    ['modality', relation.modality],
    ['item', relation.item],
    ['act of', relation.of?.name],
    ['says', relation.says],
    ['time', relation.time && relation.when && relation.time !== relation.when ? `${relation.time} (${relation.when})` : relation.time ?? relation.when],
    ['PLOVER', relation.plover],
  ];
  const source = data.documents[relation.d];
  open(
    element('h2', { tabindex: -1 }, 'Explanation'),
    back ? element('button', { type: 'button', class: 'quiet', onclick: back }, 'Back to the list') : null,
    fact(relation),
    quotation(relation, source),
    element('dl', {}, facts.filter(([, value]) => value).map(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
      element('dt', {}, 'confidence'), element('dd', {}, element('meter', { min: 0, max: 1, value: relation.confidence, 'aria-hidden': 'true' }), ` ${percent(relation.confidence)}`)),
    why(relation, source),
    element('button', { type: 'button', class: 'quiet', onclick: () => showInText(relation) }, `Show in ${source.id || 'the text'}`));
  views.text?.mark();
}

function fact(relation) {
  const side = part => element('span', { class: `actor ${kindOf(part.type)}` }, part.name);
  return element('p', { class: `fact ${relation.stance}` }, side(relation.source), ' ', element('span', { class: 'act' }, act(relation)), ' ', side(relation.target));
}

// The sentence, with the words for who, what and whom.
function quotation(relation, document) {
  if (document.text === undefined) return element('p', { class: 'note' }, 'The text was not kept with the results.');
  const [start, end] = relation.sentence;
  const spans = [[relation.source.start, relation.source.end], relation.trigger, [relation.target.start, relation.target.end]]
    .filter(([from, to]) => from >= start && to <= end && to > from).sort((a, b) => a[0] - b[0]);
  const parts = [];
  let position = start;
  for (const [from, to] of spans) {
    if (from < position) continue;
    parts.push(document.text.slice(position, from), element('b', {}, document.text.slice(from, to)));
    position = to;
  }
  return element('blockquote', {}, parts, document.text.slice(position, end));
}

// What set the rule off, by which way its sides were found, and what the confidence is made of.
function why(relation, document) {
  const rule = data.rules[relation.rule];
  const trigger = document.text?.slice(...relation.trigger);
  const parts = relation.guess
    ? ['No rule says so: the stance model guessed it from the words of the sentence', trigger ? ` around “${trigger}”` : '']
    : [trigger ? `“${trigger}” set off ` : 'Found by ', element('b', {}, relation.rule)];
  if (rule?.file) parts.push(` (${rule.file}, line ${rule.line})`);
  if (rule && !relation.why) parts.push(`, which takes the source from the role ${roles(rule.source)} and the target from ${roles(rule.target)}`);
  parts.push('.');
  if (rule?.note) parts.push(` ${rule.note}.`);
  return element('div', { class: 'why' }, element('h3', {}, 'Why'), element('p', {}, parts), relation.why ? [ways(relation.why), factors(relation)] : null);
}

function ways(found) {
  return element('dl', { class: 'ways' }, found.roles.map(role => [element('dt', {}, role.side),
    element('dd', {}, `${role.role} “${role.text}”`, role.alias ? `, ${role.alias}` : '', role.path ? element('code', {}, steps(role.path)) : null)]));
}

// A step of a path is not broken at its hyphens.
const steps = path => path.split(' ').map(step => [element('span', {}, step), ' ']);

function factors(relation) {
  const list = relation.why.factors;
  return [element('h3', {}, 'What the confidence is made of'),
    element('ul', { class: 'factors' }, list.map(({ reason, factor }, i) => element('li', {}, element('span', {}, `${i > 0 ? '× ' : ''}${factor.toFixed(2)}`), ` ${reason}`)),
      list.length > 1 ? element('li', {}, element('span', {}, `= ${relation.confidence.toFixed(2)}`)) : null)];
}

const roles = names => names.split(' or ').map(name => `“${name}”`).join(' or ');

function chooseAmong(title, relations, intro) {
  if (!panel.contains(document.activeElement)) opener = document.activeElement;
  chosen = -1;
  const show = () => open(
    element('h2', { tabindex: -1 }, title),
    intro ?? null,
    relations.length === 0 ? element('p', { class: 'empty' }, 'No relation passes the filters.') : null,
    element('ul', { class: 'list' }, relations.slice(0, 300).map(relation => element('li', {},
      element('button', { type: 'button', onclick: () => choose(relation, show) },
        element('span', {}, relation.source.name, ' ', element('span', { class: `act ${relation.stance}` }, act(relation)), ' ', relation.target.name),
        element('span', { class: 'where' }, [data.documents[relation.d].id, relation.when, percent(relation.confidence)].filter(Boolean).join(' · ')))))),
    relations.length > 300 ? element('p', { class: 'note' }, `and ${relations.length - 300} more; narrow the filters to see them`) : null);
  show();
}

panel.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  chosen = -1;
  explainNothing();
  views.text?.mark();
  opener?.focus();
});
