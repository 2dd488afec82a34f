// Filters, tabs and the colours of day and night.
const tabs = [...document.querySelectorAll('[role=tab]')];

function openView(name) {
  for (const tab of tabs) {
    const on = tab.id === `tab-${name}`;
    tab.setAttribute('aria-selected', on);
    tab.tabIndex = on ? 0 : -1;
    byId(tab.getAttribute('aria-controls')).hidden = !on;
  }
  views.current = name;
  views[name].refresh();
}

function refresh() {
  const shown = shownRelations().length;
  byId('count').textContent = shown === data.relations.length ? plural(shown, 'relation') : `${shown} of ${plural(data.relations.length, 'relation')}`;
  byId('type-count').textContent = filters.types.size === 0 ? 'all types' : filters.types.size === 1 ? [...filters.types][0] : `${filters.types.size} types`;
  byId('confidence-value').textContent = `${filters.confidence} %`;
  views[views.current].refresh();
}

function fillFilters() {
  byId('actor-names').append(...data.actors.map(actor => element('option', { value: actor.name })));
  const counts = new Map();
  for (const relation of data.relations) counts.set(relation.type, (counts.get(relation.type) ?? 0) + 1);
  byId('filter-types').append(...[...counts.keys()].sort().map(type => element('label', {}, element('span', {}, element('input', {
    type: 'checkbox', value: type, onchange: event => {
      if (event.target.checked) filters.types.add(type);
      else filters.types.delete(type);
      refresh();
    },
  }), ` ${type}`), element('span', { class: 'number' }, String(counts.get(type))))));
}

function setTheme(dark) {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  byId('theme').setAttribute('aria-pressed', dark);
}

fillFilters();
byId('filter-actor').addEventListener('input', event => { filters.actor = event.target.value.trim(); refresh(); });
byId('filter-polarity').addEventListener('change', event => { filters.polarity = event.target.value; refresh(); });
byId('filter-confidence').addEventListener('input', event => { filters.confidence = Number(event.target.value); refresh(); });
byId('filters').addEventListener('submit', event => event.preventDefault());
byId('filters').addEventListener('reset', () => {
  Object.assign(filters, { actor: '', polarity: '', confidence: 0 });
  filters.types.clear();
  byId('type-menu').open = false;
  setTimeout(refresh);
});
document.addEventListener('click', event => { if (!byId('type-menu').contains(event.target)) byId('type-menu').open = false; });
byId('type-menu').addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  byId('type-menu').open = false;
  byId('type-menu').firstElementChild.focus();
});
byId('theme').addEventListener('click', () => setTheme(byId('theme').getAttribute('aria-pressed') !== 'true'));
byId('theme').setAttribute('aria-pressed', matchMedia('(prefers-color-scheme: dark)').matches);
for (const tab of tabs) {
  tab.addEventListener('click', () => openView(tab.id.slice(4)));
  tab.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    openView(next.id.slice(4));
    next.focus();
  });
}
byId('summary').textContent = `${plural(data.documents.length, 'document')}, ${plural(data.actors.length, 'actor')}, ${plural(data.relations.length, 'relation')}`;
explainNothing();
Object.assign(views, { text: textView(byId('view-text')), graph: graphView(byId('view-graph')), timeline: timelineView(byId('view-timeline')), matrix: matrixView(byId('view-matrix')) });
// report.html#graph opens that view.
views.current = byId(`tab-${location.hash.slice(1)}`) ? location.hash.slice(1) : 'text';
openView(views.current);
refresh();
