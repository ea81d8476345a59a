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

/** Names of figures end in their unit. */
const UNITS = { W: 'W', M: 'm', C: '°C', Ns: 'ns', Nm: 'nm' };

function named(name) {
  const [, stem, unit] = name.match(/^(.*[a-z])(W|M|C|Ns|Nm)$/) || [null, name, null];
  return { title: words(stem.replace(/([a-z])([A-Z])/g, '$1 $2')), unit: UNITS[unit] || null };
}

function spread(value) {
  return typeof value === 'object' && value !== null && 'typicalNs' in value ? `${value.typicalNs} (${value.minNs} to ${value.maxNs})` : plain(value);
}

/** One row per figure; figures within figures are named by their way down. */
function rows(name, unit, value) {
  if (value === null || value === undefined) return [];
  if (isFigure(value)) {
    const [text, tone] = CONFIDENCE[value.confidence] || [words(value.confidence), null];
    return [el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, spread(value.value), unit ? ` ${unit}` : null), el('td', {}, badge(text, tone), ' ', el('span', { class: 'quiet' }, value.source)))];
  }
  if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value).flatMap(([below, each]) => {
    const inner = named(below);
    return rows(`${name}, ${inner.title}`, inner.unit || unit, each);
  });
  return [el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, plain(value)), el('td', {}))];
}

function change(entry) {
  return el('li', {}, el('p', {}, el('b', {}, `Revision ${entry.revision}`), `: ${entry.reason}`),
    el('p', { class: 'quiet' }, `${entry.who}, `, el('time', { datetime: entry.at }, time(entry.at))),
    entry.changes && entry.changes.length ? fold('What changed', el('ul', {}, entry.changes.map((one) => el('li', {}, el('code', {}, one.path), ' ',
      one.fromValue === undefined ? null : [el('del', {}, plain(one.fromValue)), ' '], one.value === undefined ? words(one.op) : el('ins', {}, plain(one.value)))))) : null);
}

async function history() {
  const { document: answer } = await get(`${path}/history`);
  replace(byId('history'), answer.items.length ? el('ul', { class: 'plain' }, answer.items.map(change)) : el('p', { class: 'quiet' }, 'Not changed since it came.'));
}

async function load() {
  const { document: part } = await get(path);
  replace(byId('lifecycle'), badge(words(part.lifecycle), part.lifecycle === 'ACTIVE' ? 'good' : 'doubt'));
  replace(byId('described'), `${part.vendor}: ${part.description}${part.aliases.length ? ` (also ${part.aliases.join(', ')})` : ''}`);
  replace(page,
    part.successor ? el('p', { class: 'notice' }, 'Replaced by ', el('a', { href: `/portal/products/${encodeURIComponent(part.successor)}` }, part.successor), '.') : null,
    table('Figures', [{ text: 'Figure' }, { text: 'Value' }, { text: 'How sure' }], Object.entries(part.attributes).flatMap(([name, value]) => rows(named(name).title, named(name).unit, value))),
    part.notes && part.notes.length ? el('ul', {}, part.notes.map((note) => el('li', {}, note.text, el('span', { class: 'source' }, ` ${note.source}`)))) : null,
    el('p', {}, el('a', { href: `${path}/netbox-module-type`, download: `${part.partNumber}.yaml` }, 'NetBox module type'), ' · ', el('a', { href: `${path}/openconfig` }, 'OpenConfig')));
  if (byId('document')) {
    const { document: whole, tag: version } = await get(`${path}/document`);
    tag = version;
    byId('document').value = JSON.stringify(whole, null, 2);
  }
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
