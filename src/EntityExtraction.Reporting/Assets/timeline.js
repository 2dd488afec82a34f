// What was when.
const timeline = {};

function timelineView(root) {
  root.append(legendOfStances(false), timeline.chart = element('div', {}), timeline.note = element('p', { class: 'note' }));
  return { refresh: refreshTimeline };
}

function refreshTimeline() {
  const all = shownRelations();
  const dated = all.filter(relation => /^\d{4}(-\d\d){0,2}$/.test(relation.when ?? ''));
  timeline.note.textContent = [
    dated.length === 0 ? 'No relation that passes the filters has a date.' : null,
    all.length > dated.length ? `${plural(all.length - dated.length, 'relation')} without a date: neither the text nor the document says when.` : null,
  ].filter(Boolean).join(' ');
  if (dated.length === 0) {
    timeline.chart.replaceChildren();
    return;
  }
  const unit = unitFor(dated);
  const bins = new Map(span(dated.map(relation => relation.when.slice(0, unit)).filter(key => key.length === unit)).map(key => [key, []]));
  // A year alone stands at its first month or day, and the note says so.
  const coarse = dated.filter(relation => relation.when.length < unit);
  for (const relation of dated) {
    const key = relation.when.slice(0, unit).padEnd(unit, '-01-01'.slice(relation.when.length === 4 ? 0 : 3));
    if (!bins.has(key)) bins.set(key, []);
    bins.get(key).push(relation);
  }
  if (coarse.length > 0) timeline.note.textContent += ` ${plural(coarse.length, 'relation')} known only by year or month ${coarse.length === 1 ? 'stands' : 'stand'} at its beginning.`;
  timeline.chart.replaceChildren(drawBars([...bins.entries()].sort(([a], [b]) => a < b ? -1 : 1)));
}

// Days for a few weeks, months for a few years, else years: the number of characters of a date that tell.
function unitFor(dated) {
  const dates = dated.map(relation => relation.when).sort();
  const years = Number(dates.at(-1).slice(0, 4)) - Number(dates[0].slice(0, 4));
  if (years > 4 || dates.every(date => date.length === 4)) return 4;
  const exact = dates.filter(date => date.length === 10);
  const days = exact.length === dates.length ? (new Date(exact.at(-1)) - new Date(exact[0])) / 864e5 : Infinity;
  return days <= 45 ? 10 : 7;
}

// All units from the first to the last, so that empty ones leave a gap.
function span(keys) {
  const sorted = [...new Set(keys)].sort();
  if (sorted.length === 0) return [];
  const result = [];
  const [first, last] = [sorted[0], sorted.at(-1)];
  const date = new Date(first.padEnd(10, '-01-01'.slice(first.length === 4 ? 0 : 3)) + 'T00:00:00Z');
  for (let key = first; key <= last && result.length < 500;) {
    result.push(key);
    if (first.length === 4) date.setUTCFullYear(date.getUTCFullYear() + 1);
    else if (first.length === 7) date.setUTCMonth(date.getUTCMonth() + 1);
    else date.setUTCDate(date.getUTCDate() + 1);
    key = date.toISOString().slice(0, first.length);
  }
  return result;
}

function drawBars(bins) {
  const [width, height, left, bottom] = [1000, 360, 44, 44];
  const step = (width - left - 16) / bins.length;
  const most = Math.max(...bins.map(([, relations]) => relations.length));
  const unit = (height - bottom - 34) / most;
  const chart = shape('svg', { class: 'bars', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Relations by date' });
  const ticks = [...new Set([0, Math.ceil(most / 2), most])];
  for (const tick of ticks) {
    const y = height - bottom - tick * unit;
    chart.append(shape('line', { class: 'axis', x1: left, x2: width - 16, y1: y, y2: y }), shape('text', { x: left - 8, y: y + 4, 'text-anchor': 'end' }, String(tick)));
  }
  chart.append(shape('text', { x: left, y: 14 }, 'Statements'));
  const every = Math.ceil(bins.length / 12);
  bins.forEach(([key, relations], i) => {
    const x = left + i * step + step / 2;
    let y = height - bottom;
    for (const stance of ['positive', 'neutral', 'negative']) {
      const some = relations.filter(relation => relation.stance === stance);
      if (some.length === 0) continue;
      const tall = Math.max(some.length * unit, 4);
      y -= tall;
      const word = { positive: 'favourable', negative: 'unfavourable', neutral: 'neither' }[stance];
      chart.append(shape('g', { class: `bar ${stance}`, tabindex: 0, role: 'button', 'aria-label': `${key}: ${some.length} ${word}`, ...press(() => chooseAmong(`${key}, ${word}`, some)) },
        shape('title', {}, `${key}: ${some.length} ${word}`), shape('rect', { x: x - Math.min(step * .4, 22), y: y + 1, width: Math.min(step * .8, 44), height: Math.max(tall - 1, 1), rx: 2 })));
    }
    if (i % every === 0) chart.append(shape('text', { x, y: height - bottom + 20, 'text-anchor': 'middle' }, key));
  });
  return chart;
}
