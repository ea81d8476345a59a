// Two to six parts side by side.

import { get } from './api.js';
import { byId, el, replace, table } from './dom.js';
import { words } from './text.js';

const show = (value) => {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map(show).join(', ');
  if (typeof value === 'object' && 'typicalNs' in value) return `${value.typicalNs} (${value.minNs} to ${value.maxNs})`;
  if (typeof value === 'object') return Object.entries(value).map(([name, each]) => `${name} ${show(each)}`).join(', ');
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
};

function cell(value) {
  if (!value || value.value === undefined || value.value === null) return el('td', { class: 'quiet' }, '–');
  return el('td', {}, show(value.value), value.unit ? ` ${value.unit}` : null,
    value.source ? el('span', { class: 'source' }, ` ${value.source}${value.confidence ? `, ${words(value.confidence)}` : ''}`) : null);
}

async function start() {
  try {
    const { document: comparison } = await get(`/api/products/compare${window.location.search}`);
    const parts = comparison.parts.map((part) => part.partNumber || part);
    const draw = () => replace(byId('comparison'), table('Attributes of each part',
      [{ text: 'Attribute' }, ...parts.map((part) => ({ text: part }))],
      comparison.rows.filter((row) => row.differs || !byId('differences').checked).map((row) => el('tr', { class: row.differs ? 'differs' : null },
        el('th', { scope: 'row' }, row.title || words(row.attribute || row.name), row.differs ? el('span', { class: 'quiet' }, ' differs') : null),
        row.values.map(cell)))));
    byId('differences').addEventListener('change', draw);
    draw();
  } catch (problem) {
    byId('trouble').textContent = [problem.message, ...(problem.faults || []).map((fault) => fault.message)].join(' ');
    byId('trouble').hidden = false;
    replace(byId('comparison'));
  }
}

start();
