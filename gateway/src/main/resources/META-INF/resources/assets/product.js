// One part: every figure with its source, who changed it and when, and, for catalogue managers, a way to change it.

import { get, put } from './api.js';
import { badge, byId, el, fold, replace, table } from './dom.js';
import { time, words } from './text.js';

const page = byId('product');
const path = `/api/products/${encodeURIComponent(page.dataset.part)}`;
const CONFIDENCE = { SOURCED: ['read', 'good'], COMPUTED: ['computed', 'good'], FROM_MEMORY: ['from memory', 'doubt'] };
let tag = null;

function plain(value) {
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (value !== null && typeof value === 'object') return Object.entries(value).map(([name, each]) => `${words(name)} ${plain(each)}`).join(', ');
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

const isFigure = (value) => value !== null && typeof value === 'object' && 'value' in value && 'confidence' in value;

const title = (name) => words(name.replace(/([a-z])([A-Z])/g, '$1 $2'));

/** One row per figure; figures within figures are named by their way down. */
function rows(name, value) {
  if (value === null || value === undefined) return [];
  if (isFigure(value)) {
    const [text, tone] = CONFIDENCE[value.confidence] || [words(value.confidence), null];
    return [el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, plain(value.value)), el('td', {}, badge(text, tone), ' ', el('span', { class: 'quiet' }, value.source)))];
  }
  if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value).flatMap(([below, each]) => rows(`${name}, ${title(below)}`, each));
  return [el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, plain(value)), el('td', {}))];
}

function change(entry) {
  return el('li', {}, el('p', {}, el('b', {}, `Revision ${entry.revision}`), `: ${entry.reason}`),
    el('p', { class: 'quiet' }, `${entry.who}, `, el('time', { datetime: entry.at }, time(entry.at))),
    entry.changes && entry.changes.length ? fold('What changed', el('ul', {}, entry.changes.map((one) => el('li', {}, el('code', {}, one.path || one.pointer), ` ${words(one.op || '')} `,
      one.before === undefined ? null : [el('del', {}, plain(one.before)), ' '], one.after === undefined && one.value === undefined ? null : el('ins', {}, plain(one.after === undefined ? one.value : one.after)))))) : null);
}

async function history() {
  const { document: answer } = await get(`${path}/history`);
  replace(byId('history'), answer.items.length ? el('ul', { class: 'plain' }, answer.items.map(change)) : el('p', { class: 'quiet' }, 'Not changed since it came.'));
}

async function load() {
  const { document: part, tag: version } = await get(path);
  tag = version;
  replace(byId('lifecycle'), badge(words(part.lifecycle), part.lifecycle === 'ACTIVE' ? 'good' : 'doubt'));
  replace(byId('described'), `${part.vendor}: ${part.description}${part.aliases.length ? ` (also ${part.aliases.join(', ')})` : ''}`);
  replace(page,
    part.successor ? el('p', { class: 'notice' }, 'Replaced by ', el('a', { href: `/portal/products/${encodeURIComponent(part.successor)}` }, part.successor), '.') : null,
    table('Figures', [{ text: 'Figure' }, { text: 'Value' }, { text: 'How sure' }], Object.entries(part.attributes).flatMap(([name, value]) => rows(title(name), value))),
    part.notes && part.notes.length ? el('ul', {}, part.notes.map((note) => el('li', {}, note.text, el('span', { class: 'source' }, ` ${note.source}`)))) : null,
    el('p', {}, el('a', { href: `${path}/netbox-module-type`, download: `${part.partNumber}.yaml` }, 'NetBox module type'), ' · ', el('a', { href: `${path}/openconfig` }, 'OpenConfig')));
  if (byId('document')) byId('document').value = JSON.stringify(part.document || part, null, 2);
}

function trouble(place, problem) {
  replace(place, el('p', {}, problem.message), problem.faults && problem.faults.length ? el('ul', {}, problem.faults.map((fault) => el('li', {}, el('code', {}, fault.pointer), ` ${fault.message}`))) : null);
  place.hidden = false;
}

async function save(event) {
  event.preventDefault();
  byId('edit-trouble').hidden = true;
  try {
    const body = JSON.parse(byId('document').value);
    await put(`${path}?reason=${encodeURIComponent(byId('reason').value)}`, body, { 'If-Match': tag });
    byId('reason').value = '';
    await Promise.all([load(), history()]);
  } catch (problem) {
    trouble(byId('edit-trouble'), problem);
  }
}

if (byId('edit')) byId('edit').addEventListener('submit', save);
Promise.all([load(), history()]).catch((problem) => trouble(byId('trouble'), problem));
