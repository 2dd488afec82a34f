// Who has to do with whom.
const graph = { most: 30 };

function graphView(root) {
  root.classList.add('graph');
  graph.canvas = shape('svg', { viewBox: '0 0 1000 640', role: 'group', 'aria-label': 'Graph of actors' });
  const most = Math.min(150, data.actors.length);
  graph.most = Math.min(graph.most, most);
  const shown = element('output', {}, String(graph.most));
  const slider = element('input', { type: 'range', min: 2, max: Math.max(most, 2), value: graph.most, oninput: event => {
    graph.most = Number(event.target.value);
    shown.textContent = graph.most;
    refreshGraph();
  } });
  root.append(legendOfActors(), legendOfStances(), element('label', { class: 'note' }, 'Actors shown ', slider, ' ', shown), graph.canvas,
    graph.note = element('p', { class: 'note' }));
  return { refresh: refreshGraph };
}

function refreshGraph() {
  const links = new Map();
  const degree = new Map();
  for (const relation of shownRelations()) {
    const [a, b] = [relation.source.actor, targetActor(relation)];
    if (a === undefined || b === undefined || a === b) continue;
    for (const actor of [a, b]) degree.set(actor, (degree.get(actor) ?? 0) + 1);
    const both = data.types[relation.type].symmetric;
    const [from, to] = both && a > b ? [b, a] : [a, b];
    const key = [from, to, relation.type, relation.polarity].join('|');
    if (!links.has(key)) links.set(key, { from, to, both, first: relation, relations: [] });
    links.get(key).relations.push(relation);
  }
  const kept = new Set([...degree.keys()].sort((a, b) => degree.get(b) - degree.get(a) || a - b).slice(0, graph.most));
  const edges = [...links.values()].filter(link => kept.has(link.from) && kept.has(link.to));
  // An actor all of whose lines lead to others that are not shown would stand there alone.
  const linked = new Set(edges.flatMap(edge => [edge.from, edge.to]));
  const actors = [...kept].filter(actor => linked.has(actor));
  graph.canvas.replaceChildren();
  const place = spread(actors);
  const pairs = new Map();
  for (const edge of edges) {
    const key = [Math.min(edge.from, edge.to), Math.max(edge.from, edge.to)].join('|');
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  for (const pair of pairs.values()) pair.forEach((edge, i) => graph.canvas.append(drawEdge(edge, place, (i - (pair.length - 1) / 2) * Math.min(22, 90 / pair.length))));
  for (const actor of actors) graph.canvas.append(drawNode(actor, place, degree.get(actor)));
  graph.note.textContent = actors.length === 0 ? 'No relation between two actors passes the filters.'
    : `${plural(actors.length, 'actor')} of ${degree.size}, ${plural(edges.length, 'relation')} between them. Thicker lines are stated more often. Choose an actor or a line for what is behind it.`;
}

// The places were computed for all actors; those that are shown get the whole frame, and none covers another's name.
function spread(actors) {
  const even = of => {
    const values = actors.map(of), [least, most] = [Math.min(...values), Math.max(...values)];
    const result = [];
    actors.map((_, i) => i).sort((a, b) => values[a] - values[b]).forEach((i, rank) => {
      result[i] = 0.45 * (values[i] - least) / Math.max(most - least, 1) + 0.55 * rank / Math.max(actors.length - 1, 1);
    });
    return result;
  };
  const [xs, ys] = [even(a => data.actors[a].x), even(a => data.actors[a].y)];
  const half = actors.map(a => Math.max(26, shortName(a).length * 3.9 + 4));
  const inside = (place, i) => {
    place.x = Math.min(Math.max(place.x, half[i]), 1000 - half[i]);
    place.y = Math.min(Math.max(place.y, 24), 600);
  };
  const places = actors.map((_, i) => ({ x: xs[i] * 1000, y: ys[i] * 640 }));
  places.forEach(inside);
  for (let round = 0; round < 60; round++) {
    for (let a = 0; a < places.length; a++) {
      for (let b = a + 1; b < places.length; b++) {
        const [dx, dy] = [places[b].x - places[a].x, places[b].y - places[a].y];
        const [wide, high] = [half[a] + half[b] - Math.abs(dx), 50 - Math.abs(dy)];
        if (wide <= 0 || high <= 0) continue;
        const [x, y] = wide < high ? [Math.sign(dx || 1) * wide / 4, 0] : [0, Math.sign(dy || 1) * high / 4];
        places[a].x -= x; places[a].y -= y; places[b].x += x; places[b].y += y;
        inside(places[a], a); inside(places[b], b);
      }
    }
  }
  return new Map(actors.map((a, i) => [a, places[i]]));
}

const shortName = actor => data.actors[actor].name.length > 28 ? data.actors[actor].name.slice(0, 27) + '…' : data.actors[actor].name;

function drawEdge(edge, places, bow) {
  const [a, b] = [places.get(edge.from), places.get(edge.to)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const side = edge.from < edge.to ? bow : -bow;
  const control = { x: (a.x + b.x) / 2 - dy / length * side * 2, y: (a.y + b.y) / 2 + dx / length * side * 2 };
  const end = before(control, b, 21), start = before(control, a, 16);
  const angle = Math.atan2(end.y - control.y, end.x - control.x);
  const point = (turn, size) => `${end.x + Math.cos(angle + turn) * size},${end.y + Math.sin(angle + turn) * size}`;
  const path = `M${start.x} ${start.y}Q${control.x} ${control.y} ${end.x} ${end.y}`;
  const name = `${data.actors[edge.from].name} ${act(edge.first)} ${data.actors[edge.to].name}`;
  return shape('g', {
    class: `edge ${edge.first.stance} ${edge.first.polarity}${edge.relations.every(r => r.modality !== 'actual') ? ' unreal' : ''}`, tabindex: 0, role: 'button', 'aria-label': `${name}, stated ${plural(edge.relations.length, 'time')}`, 'data-from': edge.from, 'data-to': edge.to,
    ...press(() => chooseAmong(name, edge.relations)),
  }, shape('title', {}, `${name} (${edge.relations.length})`), shape('path', { class: 'hit', d: path }),
  shape('path', { d: path, 'stroke-width': 1.2 + Math.min(Math.log2(edge.relations.length), 5) * 1.3 }),
  edge.both ? null : shape('polygon', { points: `${point(0, 5)} ${point(2.5, 6)} ${point(-2.5, 6)}` }));
}

function before(from, to, by) {
  const length = Math.max(Math.hypot(to.x - from.x, to.y - from.y), by + 1);
  return { x: to.x - (to.x - from.x) / length * by, y: to.y - (to.y - from.y) / length * by };
}

function drawNode(index, places, degree) {
  const actor = data.actors[index];
  const { x, y } = places.get(index);
  const size = 9 + Math.min(Math.sqrt(degree), 6);
  const forms = {
    country: () => shape('rect', { class: 'shape', x: x - size, y: y - size, width: 2 * size, height: 2 * size, rx: 3 }),
    person: () => shape('circle', { class: 'shape', cx: x, cy: y, r: size }),
    organization: () => shape('polygon', { class: 'shape', points: [0, 1, 2, 3, 4, 5].map(i => `${x + Math.cos(i * Math.PI / 3) * size * 1.15},${y + Math.sin(i * Math.PI / 3) * size * 1.15}`).join(' ') }),
  };
  const kind = kindOf(actor.type);
  const focus = on => graph.canvas.querySelectorAll('.edge').forEach(edge =>
    edge.classList.toggle('dim', on && Number(edge.dataset.from) !== index && Number(edge.dataset.to) !== index));
  return shape('g', {
    class: `node ${kind}`, tabindex: 0, role: 'button', 'aria-label': `${actor.name}, ${actor.type}, ${plural(degree, 'statement')}`,
    onmouseenter: () => focus(true), onmouseleave: () => focus(false), onfocus: () => focus(true), onblur: () => focus(false),
    ...press(() => chooseAmong(actor.name, shownRelations().filter(r => r.source.actor === index || targetActor(r) === index), describe(actor))),
  }, shape('title', {}, `${actor.name} (${actor.type})`),
  (forms[kind] ?? (() => shape('polygon', { class: 'shape', points: `${x},${y - size * 1.2} ${x + size * 1.2},${y} ${x},${y + size * 1.2} ${x - size * 1.2},${y}` })))(),
  shape('text', { x, y: y + size + 15 }, shortName(index)));
}

const describe = actor => element('p', { class: 'note' }, [actor.type, actor.names.length ? `also ${actor.names.join(', ')}` : null,
  `${plural(actor.mentions, 'mention')} in ${plural(actor.documents, 'document')}`].filter(Boolean).join('; '));
