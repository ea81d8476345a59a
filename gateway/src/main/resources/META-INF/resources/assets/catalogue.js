// Finding parts. The page's address is the search, so that it can be kept and sent on.

import { get } from './api.js';
import { badge, byId, el, replace, table } from './dom.js';
import { count, counted, words } from './text.js';

const PAUSE_MS = 200;
const MOST_COMPARED = 6;
const OPEN_VALUES = 8;
const TITLES = { formFactor: 'form factor', pmd: 'optical interface', topStyle: 'top', hostLanes: 'host lanes', temperatureGrade: 'temperature grade', breakout: 'links per part', confidence: 'weakest figure' };
/** Facets whose values are words of ours; the others are written as the trade writes them. */
const WORDED = new Set(['kind', 'topStyle', 'media', 'lifecycle', 'temperatureGrade', 'confidence']);
const form = byId('search');
const chosen = new Set();
let asked = new URLSearchParams(window.location.search);
let searching = 0;
let timer = null;

function fillForm() {
  for (const field of form.elements) if (field.name) field.value = asked.get(field.name) || '';
}

function readForm() {
  for (const field of form.elements) {
    if (!field.name) continue;
    asked.delete(field.name);
    if (field.value.trim()) asked.set(field.name, field.value.trim());
  }
}

function toggle(name, value, on) {
  const values = asked.getAll(name).filter((other) => other !== value);
  asked.delete(name);
  values.forEach((other) => asked.append(name, other));
  if (on) asked.append(name, value);
  search();
}

function facetValue(facet, each) {
  const id = `facet-${facet.name}-${each.value}`;
  return el('li', { class: 'field check' },
    el('input', { id, type: 'checkbox', checked: each.selected, on: { change: (event) => toggle(facet.name, each.value, event.target.checked) } }),
    el('label', { for: id }, WORDED.has(facet.name) ? words(each.value) : each.value, ' ', el('span', { class: 'quiet' }, count(each.count))));
}

function facetView(facet) {
  if (facet.values.length === 0) return null;
  const first = facet.values.filter((each, index) => index < OPEN_VALUES || each.selected);
  const rest = facet.values.filter((each) => !first.includes(each));
  return el('fieldset', { class: 'facet' }, el('legend', {}, TITLES[facet.name] || words(facet.name)),
    el('ul', { class: 'plain' }, first.map((each) => facetValue(facet, each))),
    rest.length ? el('details', {}, el('summary', {}, `${counted(rest.length, 'more')}`.replace('mores', 'more')),
      el('ul', { class: 'plain' }, rest.map((each) => facetValue(facet, each)))) : null);
}

const reaches = (item) => Object.entries(item.reachM || {}).map(([grade, metres]) => `${count(metres)} m ${grade}`).join(', ')
  || (item.longestReachM === undefined || item.longestReachM === null ? '–' : `${count(item.longestReachM)} m`);

const watts = (item) => (item.maxPowerW === undefined || item.maxPowerW === null ? 'not known' : `${count(item.maxPowerW)} W`);

const joined = (list) => (list || []).join(', ');

function row(item) {
  const id = `pick-${item.partNumber}`;
  return el('tr', {},
    el('td', {}, el('input', { id, type: 'checkbox', 'aria-label': `Compare ${item.partNumber}`, checked: chosen.has(item.partNumber), on: { change: (event) => pick(item.partNumber, event.target) } })),
    el('th', { scope: 'row' }, el('a', { class: 'part', href: `/portal/products/${encodeURIComponent(item.partNumber)}` }, item.partNumber),
      item.lifecycle === 'ACTIVE' ? null : [' ', badge(words(item.lifecycle), 'doubt')],
      el('br'), el('span', { class: 'quiet' }, item.description)),
    el('td', {}, joined(item.formFactor), item.topStyle && item.topStyle.length ? el('span', { class: 'quiet' }, ` ${words(joined(item.topStyle))}`) : null, el('br'), el('span', { class: 'quiet' }, joined(item.hostLanes))),
    el('td', {}, item.pmd ? `${item.pmdInstances > 1 ? `${item.pmdInstances} × ` : ''}${item.pmd}` : words(item.media || ''), el('br'), el('span', { class: 'quiet' }, joined(item.connector))),
    el('td', { class: 'number' }, reaches(item)),
    el('td', { class: 'number' }, watts(item), item.maxPowerConfidence === 'FROM_MEMORY' ? el('span', { class: 'quiet' }, ' from memory') : null));
}

function compareLink() {
  const link = byId('compare');
  if (!link) return;
  link.hidden = chosen.size < 2;
  link.textContent = `Compare ${chosen.size} parts`;
  link.href = `/portal/catalogue/compare?${[...chosen].map((part) => `part=${encodeURIComponent(part)}`).join('&')}`;
}

function pick(partNumber, box) {
  if (box.checked && chosen.size === MOST_COMPARED) box.checked = false;
  else if (box.checked) chosen.add(partNumber);
  else chosen.delete(partNumber);
  compareLink();
}

function missing(answer) {
  const without = answer.withoutFigure;
  if (!without) return null;
  const parts = [without.reach ? `${counted(without.reach, 'part')} without a rated reach` : null, without.power ? `${counted(without.power, 'part')} without a power figure` : null].filter(Boolean);
  return parts.length ? el('p', { class: 'quiet' }, `${parts.join(' and ')} ${without.included ? 'are counted in' : 'are left out'}.`) : null;
}

function more(answer) {
  if (!answer.next) return null;
  return el('p', {}, el('button', {
    type: 'button',
    on: {
      click: async (event) => {
        event.target.disabled = true;
        const next = new URLSearchParams(asked);
        next.set('cursor', answer.next);
        const { document: following } = await get(`/api/products/search?${next}`);
        byId('hits').querySelector('tbody').append(...following.items.map(row));
        event.target.parentElement.replaceWith(...[more(following)].filter(Boolean));
      },
    },
  }, 'More'));
}

async function search() {
  searching += 1;
  const mine = searching;
  byId('hits').setAttribute('aria-busy', 'true');
  asked.delete('cursor');
  window.history.replaceState(null, '', `${window.location.pathname}${asked.size ? `?${asked}` : ''}`);
  try {
    const { document: answer } = await get(`/api/products/search?${asked}`);
    if (mine !== searching) return;
    byId('trouble').hidden = true;
    replace(byId('facets'), answer.facets.map(facetView));
    replace(byId('hits'),
      el('p', { class: 'found' }, el('b', {}, counted(answer.total, 'part')), answer.corrected ? [' for ', el('b', {}, answer.corrected)] : null, ' ', el('a', { id: 'compare', class: 'button', hidden: true }, 'Compare')),
      missing(answer),
      table('Parts found', [{ text: '' }, { text: 'Part' }, { text: 'Cage' }, { text: 'Light' }, { text: 'Reach', number: true }, { text: 'Power', number: true }], answer.items.map(row)),
      more(answer));
    compareLink();
  } catch (problem) {
    if (mine !== searching) return;
    byId('trouble').textContent = [problem.message, ...(problem.faults || []).map((fault) => fault.message)].join(' ');
    byId('trouble').hidden = false;
  } finally {
    if (mine === searching) byId('hits').removeAttribute('aria-busy');
  }
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    readForm();
    search();
  }, PAUSE_MS);
});
window.addEventListener('popstate', () => {
  asked = new URLSearchParams(window.location.search);
  fillForm();
  search();
});
fillForm();
search();
get('/api/platforms?limit=200').then(({ document: answer }) => replace(byId('platforms'), answer.items.map((platform) => el('option', { value: platform.name }))))
  .catch(() => { /* the field can be filled without suggestions */ });
