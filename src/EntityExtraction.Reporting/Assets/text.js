// The texts: actors in colour, relations as arcs above the lines.
const laneHeight = 21;
const text = { document: 0 };

function textView(root) {
  root.append(legendOfActors(), legendOfStances());
  text.list = element('ul', { class: 'documents', 'aria-label': 'Documents' });
  text.page = element('article', { class: 'page' });
  root.append(element('div', { class: 'reader' }, text.list, text.page));
  text.list.append(...data.documents.map((document, index) => element('li', {}, element('button', { type: 'button', onclick: () => openDocument(index) },
    element('span', {}, document.id || `document ${index + 1}`), element('span', { class: 'number' })))));
  new ResizeObserver(() => drawArcs()).observe(text.page);
  return { refresh: refreshText, mark: markChosen };
}

function openDocument(index) {
  text.document = index;
  refreshText();
}

function showInText(relation) {
  openView('text');
  if (text.document !== relation.d) openDocument(relation.d);
  chosen = relation.index;
  markChosen();
  const label = text.page.querySelector(`[data-relation~="${relation.index}"]`);
  (label ?? text.page).scrollIntoView({ block: 'center' });
  label?.focus({ preventScroll: true });
}

function refreshText() {
  const counts = new Array(data.documents.length).fill(0);
  for (const relation of shownRelations()) counts[relation.d]++;
  [...text.list.children].forEach((item, index) => {
    const button = item.firstChild;
    button.setAttribute('aria-current', index === text.document);
    button.lastChild.textContent = counts[index] || '';
    button.lastChild.setAttribute('aria-label', plural(counts[index], 'relation'));
  });
  renderDocument();
}

function renderDocument() {
  const source = data.documents[text.document];
  text.relations = shownRelations().filter(relation => relation.d === text.document);
  text.anchors = new Map();
  if (!source) {
    text.page.replaceChildren(element('p', { class: 'empty' }, 'There are no documents.'));
    return;
  }
  const header = element('header', {}, [source.id, source.date, plural(text.relations.length, 'relation')].filter(Boolean).join(' · '));
  if (source.text === undefined) {
    text.page.replaceChildren(header, element('p', { class: 'empty' }, 'The text was not kept; the relations are:'), element('ul', { class: 'list' }, text.relations.map(relation =>
      element('li', {}, element('button', { type: 'button', onclick: () => choose(relation) }, told(relation))))));
    return;
  }
  text.body = element('div', { class: 'body' });
  text.body.append(...paragraphs(source));
  text.overlay = shape('svg', { 'aria-hidden': 'true' });
  text.labels = element('div', { class: 'arcs', role: 'group', 'aria-label': 'Relations' });
  text.body.append(text.overlay, text.labels);
  text.page.replaceChildren(header, text.body);
  text.width = 0;
  drawArcs();
}

// The text is cut wherever a mention or a side of a relation begins or ends.
function paragraphs(source) {
  const sides = text.relations.flatMap(relation => [relation.source, relation.target]);
  const cuts = new Set([0, source.text.length]);
  for (const [start, end] of source.mentions) cuts.add(start).add(end);
  for (const side of sides) cuts.add(side.start).add(side.end);
  for (let i = source.text.indexOf('\n'); i >= 0; i = source.text.indexOf('\n', i + 1)) cuts.add(i).add(i + 1);
  const places = [...cuts].sort((a, b) => a - b);
  const inside = (start, end) => sides.some(side => side.start <= start && side.end >= end);
  const starts = new Set(sides.map(side => side.start));

  const result = [element('p', {})];
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i], places[i + 1]];
    const words = source.text.slice(start, end);
    if (words === '\n') {
      if (result.at(-1).hasChildNodes()) result.push(element('p', {}));
      continue;
    }
    const mention = source.mentions.filter(m => m[0] <= start && m[1] >= end).sort((a, b) => (a[1] - a[0]) - (b[1] - b[0]))[0];
    let piece = words;
    if (starts.has(start)) {
      // The first word of a side carries the arc; it may not part from what makes room above it.
      const first = words.search(/\s/);
      const anchor = element('span', { class: 'anchor' }, element('span', { class: 'strut' }), first < 0 ? words : words.slice(0, first));
      text.anchors.set(start, anchor);
      piece = [anchor, first < 0 ? '' : words.slice(first)];
    }
    if (mention) piece = element('mark', { class: `${kindOf(mention[3])} ${mention[4]}`, title: `${mention[2]} (${mention[3]}, by ${mention[4]})` }, piece);
    else if (inside(start, end)) piece = element('span', { class: 'side' }, piece);
    result.at(-1).append(...[piece].flat());
  }
  return result;
}

function drawArcs() {
  if (!text.body || text.body.clientWidth === 0 || text.body.clientWidth === text.width) return;
  text.width = text.body.clientWidth;
  text.anchors.forEach(anchor => { anchor.firstChild.style.height = ''; });
  const parts = placeParts(measureAnchors());
  // Room above each line for the lanes it needs; nothing wraps otherwise for it.
  const lanes = new Map();
  for (const part of parts) lanes.set(part.line, Math.max(lanes.get(part.line) ?? 0, part.lane + 1));
  const places = measureAnchors();
  text.anchors.forEach((anchor, start) => {
    const count = lanes.get(places.get(start).line);
    if (count) anchor.firstChild.style.height = `${count * laneHeight + 24}px`;
  });
  const moved = measureAnchors();
  text.overlay.replaceChildren();
  text.labels.replaceChildren();
  for (const part of parts) drawPart(part, moved);
  markChosen();
}

function measureAnchors() {
  const frame = text.body.getBoundingClientRect();
  const places = new Map();
  text.anchors.forEach((anchor, start) => {
    const box = anchor.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(anchor.lastChild);
    const line = words.getBoundingClientRect();
    places.set(start, { x: (box.left + box.right) / 2 - frame.left, y: line.top - frame.top, line: Math.round((line.bottom - frame.top) / 4) });
  });
  return places;
}

// An arc on one line is one part; one between lines leaves its line at the right and comes in from the left.
function placeParts(places) {
  const parts = [];
  const width = text.body.clientWidth;
  const used = new Map();
  for (const relations of bundles(text.relations)) {
    const relation = relations[0];
    const [from, to] = [places.get(relation.source.start), places.get(relation.target.start)];
    if (!from || !to) continue;
    const label = labelOf(relations).length * 6.4 + 12;
    const ends = [...(used.get(from) ?? used.set(from, []).get(from))];
    used.get(from).push(1);
    const shift = 4 + (ends.length % 3) * 4;
    const a = { start: relation.source.start, dx: -shift, x: from.x - shift, arrow: data.types[relation.type].symmetric };
    const b = { start: relation.target.start, dx: shift, x: to.x + shift, arrow: true };
    if (Math.abs(from.line - to.line) <= 1) parts.push({ relations, line: from.line, ends: [a, b], label, left: Math.min(a.x, b.x), right: Math.max(a.x, b.x) });
    else {
      const [upper, lower] = from.line < to.line ? [a, b] : [b, a];
      parts.push({ relations, line: Math.min(from.line, to.line), ends: [upper], edge: 'right', label, left: upper.x, right: width });
      parts.push({ relations, line: Math.max(from.line, to.line), ends: [lower], edge: 'left', label: 0, left: 0, right: lower.x });
    }
  }
  // Short ones lie low.
  parts.sort((a, b) => (a.right - a.left) - (b.right - b.left));
  const placed = new Map();
  for (const part of parts) {
    part.middle = Math.min(Math.max((part.left + part.right) / 2, part.label / 2), Math.max(width - part.label / 2, part.label / 2));
    part.from = Math.min(part.left, part.middle - part.label / 2) - 3;
    part.to = Math.max(part.right, part.middle + part.label / 2) + 3;
    const line = placed.get(part.line) ?? placed.set(part.line, []).get(part.line);
    part.lane = 0;
    while (line.some(other => other.lane === part.lane && other.from < part.to && part.from < other.to)) part.lane++;
    line.push(part);
  }
  return parts;
}

// What joins the same words in the same way is one arc.
function bundles(relations) {
  const found = new Map();
  for (const relation of relations) {
    const key = [relation.type, relation.polarity, relation.source.start, relation.target.start].join('|');
    found.set(key, [...(found.get(key) ?? []), relation]);
  }
  return [...found.values()];
}

const labelOf = relations => act(relations[0]) + (relations.length > 1 ? ` ×${relations.length}` : '');

function drawPart(part, places) {
  const { relations } = part;
  const relation = relations[0];
  const indexes = relations.map(r => r.index).join(' ');
  const top = places.get(part.ends[0].start).y + 2;
  const y = top - 12 - part.lane * laneHeight;
  const points = part.ends.map(end => ({ ...end, x: places.get(end.start).x + end.dx })).sort((a, b) => a.x - b.x);
  let path;
  if (part.edge === 'right') path = `M${points[0].x} ${top}V${y + 7}Q${points[0].x} ${y} ${points[0].x + 7} ${y}H${text.body.clientWidth}`;
  else if (part.edge === 'left') path = `M0 ${y}H${points[0].x - 7}Q${points[0].x} ${y} ${points[0].x} ${y + 7}V${top}`;
  else path = `M${points[0].x} ${top}V${y + 7}Q${points[0].x} ${y} ${points[0].x + 7} ${y}H${points[1].x - 7}Q${points[1].x} ${y} ${points[1].x} ${y + 7}V${top}`;
  const unreal = relation.modality !== 'actual' ? 'unreal' : '';
  text.overlay.append(shape('g', { class: `arc ${relation.stance} ${relation.polarity} ${unreal}`, 'data-arc': indexes }, shape('path', { d: path }),
    points.filter(point => point.arrow).map(point => shape('polygon', { points: `${point.x - 4},${top - 6} ${point.x + 4},${top - 6} ${point.x},${top + 1}` }))));
  if (part.label === 0) return;
  text.labels.append(element('button', {
    type: 'button', class: relation.stance, style: `left:${part.middle}px;top:${y}px`, 'data-relation': indexes, 'aria-pressed': 'false',
    'aria-label': relations.length > 1 ? relations.map(told).join(', ') : `${told(relation)}, ${percent(relation.confidence)} sure`,
    onclick: () => relations.length > 1 ? chooseAmong(plural(relations.length, 'relation'), relations) : choose(relation),
  }, labelOf(relations)));
}

function markChosen() {
  text.overlay?.querySelectorAll('[data-arc]').forEach(arc => arc.classList.toggle('chosen', arc.dataset.arc.split(' ').includes(String(chosen))));
  text.labels?.querySelectorAll('[data-relation]').forEach(label => label.setAttribute('aria-pressed', label.dataset.relation.split(' ').includes(String(chosen))));
}
