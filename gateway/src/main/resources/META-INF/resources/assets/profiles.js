// Audit profiles with every limit, and defining an overlay.

import { get, newKey, post } from './api.js';
import { badge, byId, el, fold, replace, table } from './dom.js';
import { showTrouble, submits } from './faults.js';
import { showReaudits } from './reaudits.js';
import { count, counted, time, words } from './text.js';
import { confidenceBadge } from './verdict.js';

const EXAMPLE = {
  id: 'my-overlay', version: 1, kind: 'OVERLAY', title: 'What it asks, in a line', basis: 'Where the demand comes from',
  partKinds: ['TRANSCEIVER'],
  limits: [{ criterion: 'tdecqDb', unit: 'dB', below: 3.2, gate: 'REQUIRED', source: 'The document and its section', confidence: 'SOURCED' }],
};
const SIGNS = { atMost: '≤', below: '<', atLeast: '≥' };
const RELATIONS = { TIGHTER: 'doubt', LOOSER: 'plain' };
const known = (value) => value !== null && value !== undefined;

function sum(bound) {
  const moving = `${bound.plusLargestOf.length > 1 ? `the largest of ${bound.plusLargestOf.join(', ')}` : bound.plusLargestOf[0]} ${bound.offset < 0 ? '−' : '+'} ${Math.abs(bound.offset)}`;
  return known(bound.floor) ? `the larger of ${bound.floor} and ${moving}` : moving;
}

/** A limit as its profile states it. */
function bound(limit) {
  const unit = limit.unit === 'ratio' ? '' : ` ${limit.unit}`;
  const simple = Object.keys(SIGNS).find((form) => form in limit);
  if (simple) return `${SIGNS[simple]} ${limit[simple]}${unit}`;
  if (limit.atLeastSum) return `≥ ${sum(limit.atLeastSum)}${unit}`;
  if (limit.atMostSum) return `≤ ${sum(limit.atMostSum)}${unit}`;
  if (limit.withinAny) return `${limit.withinAny.map((window) => `${window.min} to ${window.max}`).join(' or ')}${unit}`;
  if (limit.withinByLane) return `by lane: ${limit.withinByLane.map((window) => `${window.min} to ${window.max}`).join(', ')}${unit}`;
  return limit.atMostPart ? '≤ the catalogue’s figure of the part' : JSON.stringify(limit);
}

const condition = (when) => (when ? ` where ${when.criterion} ${known(when.below) ? `< ${when.below}` : `≥ ${when.atLeast}`}` : '');

const applies = (to) => (to ? Object.entries(to).map(([name, value]) => `${words(name.replace(/([A-Z])/g, ' $1'))} ${[value].flat().join(', ')}`).join('; ') : null);

function limitRow(limit) {
  return el('tr', {}, el('th', { scope: 'row' }, limit.criterion), el('td', {}, bound(limit), condition(limit.when), limit.appliesTo ? [el('br'), el('span', { class: 'quiet' }, `only ${applies(limit.appliesTo)}`)] : null),
    el('td', {}, words(limit.gate)), el('td', {}, confidenceBadge(limit.confidence)), el('td', { class: 'quiet' }, limit.source, limit.note ? [el('br'), limit.note] : null));
}

function profileView(profile, comparisons) {
  return [
    el('p', {}, profile.basis),
    table(`Limits of ${profile.id}@${profile.version}`, [{ text: 'Criterion' }, { text: 'Limit' }, { text: 'Gate' }, { text: 'Figure' }, { text: 'Source' }], profile.limits.map(limitRow)),
    (profile.uncertainties || []).length ? table('Uncertainty (k = 2) where a bench states none', [{ text: 'Criterion' }, { text: 'U', number: true }, { text: 'Figure' }, { text: 'Source' }],
      profile.uncertainties.map((each) => el('tr', {}, el('th', { scope: 'row' }, each.criterion), el('td', { class: 'number' }, `${each.expanded} ${each.unit}`), el('td', {}, confidenceBadge(each.confidence)), el('td', { class: 'quiet' }, each.source)))) : null,
    (profile.notes || []).length ? el('ul', {}, profile.notes.map((note) => el('li', {}, note))) : null,
    comparisons && comparisons.length ? fold('How its limits lie to those of the standards', comparisonTable(comparisons)) : null,
  ];
}

function comparisonTable(comparisons) {
  return table('Against each standard it can meet', [{ text: 'Standard' }, { text: 'It is' }, { text: 'In words' }],
    comparisons.map((each) => el('tr', {}, el('th', { scope: 'row' }, each.standard), el('td', {}, badge(words(each.relation), RELATIONS[each.relation])), el('td', {}, each.text))));
}

function opening(profile, place) {
  return async (event) => {
    const details = event.target;
    if (!details.open || details.dataset.loaded) return;
    details.dataset.loaded = 'yes';
    try {
      const { document: whole } = await get(profile.url);
      const comparisons = profile.kind === 'OVERLAY' ? (await get(`/api/audit-profiles/${encodeURIComponent(profile.id)}/comparison`)).document.items : null;
      replace(place, profileView(whole, comparisons));
    } catch (problem) {
      delete details.dataset.loaded;
      replace(place, el('p', { class: 'trouble' }, problem.message));
    }
  };
}

function profileItem(profile) {
  const place = el('div', {}, el('p', { class: 'quiet' }, 'Loading.'));
  const details = fold(el('span', {}, el('b', {}, `${profile.id}@${profile.version}`), ` ${profile.title} `,
    el('span', { class: 'quiet' }, `${counted(profile.limits, 'limit')} `), profile.fromMemory ? badge(`${count(profile.fromMemory)} from memory`, 'doubt') : null, profile.retired ? [' ', badge('retired', 'bad')] : null), place);
  details.addEventListener('toggle', opening(profile, place));
  return el('li', {}, details, profile.createdBy ? el('p', { class: 'quiet' }, `Made by ${profile.createdBy}, ${time(profile.createdAt)}`) : null);
}

async function showProfiles() {
  const { document: answer } = await get('/api/audit-profiles');
  const of = (kind) => answer.items.filter((profile) => profile.kind === kind);
  replace(byId('profiles'),
    el('h2', {}, 'Overlays'), el('ul', { class: 'plain profiles' }, of('OVERLAY').map(profileItem)),
    el('h2', {}, 'Standards'), el('ul', { class: 'plain profiles' }, of('STANDARD').map(profileItem)));
  return answer.items;
}

async function startFrom(id) {
  if (!id) return EXAMPLE;
  const { document: profile } = await get(`/api/audit-profiles/${encodeURIComponent(id)}`);
  const { createdBy, createdAt, ...document } = profile;
  return createdBy ? { ...document, version: profile.version + 1 } : { ...document, id: `my-${profile.id}`, version: 1 };
}

function defining(profiles) {
  const text = byId('document');
  const fill = async () => {
    try {
      text.value = JSON.stringify(await startFrom(byId('start').value), null, 2);
    } catch (problem) {
      showTrouble(byId('define-trouble'), problem);
    }
  };
  byId('start').append(...profiles.filter((profile) => profile.kind === 'OVERLAY').map((profile) => el('option', { value: profile.id }, profile.id)));
  byId('start').addEventListener('change', fill);
  fill();
  submits(byId('define'), async () => {
    const { document: created } = await post('/api/audit-profiles', JSON.parse(text.value), { 'Idempotency-Key': newKey() });
    replace(byId('defined'), el('p', { class: 'notice good' }, `Stored ${created.overlay.id}@${created.overlay.version}. What rests on an older version is audited again.`), fold('How its limits lie to those of the standards', comparisonTable(created.comparisons)));
    await Promise.all([showProfiles(), showReaudits()]);
  });
}

Promise.all([showProfiles(), showReaudits()]).then(([profiles]) => { if (byId('define')) defining(profiles); })
  .catch((problem) => showTrouble(byId('trouble'), problem));
