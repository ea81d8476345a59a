// A fibre path: what is asked as JSON, and where its light goes as a drawing and as a table.

import { drawing, get, post } from './api.js';
import { badge, byId, el, fold, replace, table } from './dom.js';
import { TONES, reasonList } from './reasons.js';
import { counted, words } from './text.js';

const EXAMPLES = ['dr4-type-b', 'dr4-two-type-b', 'dr4-breakout', 'dr8-halves', 'method-a-cassettes'];
let shownDrawing = null;

const decibels = (value) => (value === null || value === undefined ? '–' : `${value.toFixed(2)} dB`);

const place = (one) => `${one.name}, ${one.end}, position ${one.position}`;

function lanesTable(trace) {
  return table('Where each transmitter ends', [{ text: 'From' }, { text: 'Lane', number: true }, { text: 'To' }, { text: 'Arrives at' }, { text: 'Loss', number: true }],
    trace.map((lane) => el('tr', {}, el('th', { scope: 'row' }, place(lane.from)), el('td', { class: 'number' }, String(lane.lane)), el('td', {}, place(lane.to)),
      el('td', {}, badge(words(lane.arrival), lane.arrival === 'RECEIVER' ? 'good' : 'bad'), lane.arrivesAs ? ` lane ${lane.arrivesAs}` : null),
      el('td', { class: 'number' }, decibels(lane.endToEndLossDb)))));
}

function linksTable(links) {
  if (links.length === 0) return null;
  return table('Links that come about', [{ text: 'Between' }, { text: 'Fibre' }, { text: 'Loss of the channel', number: true }, { text: 'Allowed', number: true }, { text: 'Left', number: true }],
    links.map((link) => el('tr', {}, el('th', { scope: 'row' }, `${link.near.name} and ${link.far.name}`), el('td', {}, link.grade || '–'), el('td', { class: 'number' }, decibels(link.channelLossDb)),
      el('td', { class: 'number' }, decibels(link.allowedLossDb), link.allowedFromMemory ? el('span', { class: 'quiet' }, ' from memory') : null), el('td', { class: 'number' }, decibels(link.marginDb)))));
}

function correctionView(correction, asked) {
  if (!correction) return null;
  const take = () => {
    byId('document').value = JSON.stringify({ ...asked, elements: correction.elements }, null, 2);
    byId('path').requestSubmit();
  };
  return [
    el('h3', {}, 'Cheapest correction'), el('p', {}, correction.text),
    correction.changes.length ? el('ul', {}, correction.changes.map((change) => el('li', {}, change.text))) : null,
    correction.found ? el('p', {}, el('button', { type: 'button', on: { click: take } }, 'Take the corrected path')) : null,
  ];
}

async function trace() {
  const asked = JSON.parse(byId('document').value);
  const [{ document: answer }, picture] = await Promise.all([post('/api/fibre-paths/check', asked), drawing('/api/fibre-paths/check', asked)]);
  if (shownDrawing) URL.revokeObjectURL(shownDrawing);
  shownDrawing = URL.createObjectURL(picture);
  const passed = answer.reasons.filter((reason) => reason.severity === 'PASS');
  replace(byId('traced'),
    el('h2', {}, 'Where the light goes ', badge(words(answer.verdict), TONES[answer.verdict])),
    el('figure', { class: 'drawing' }, el('img', { src: shownDrawing, alt: 'The path from left to right, with a line for every transmitter; the table below says the same' })),
    reasonList(answer.reasons.filter((reason) => reason.severity !== 'PASS')),
    passed.length ? fold(`${counted(passed.length, 'rule')} ${passed.length === 1 ? 'holds' : 'hold'}`, reasonList(passed)) : null,
    correctionView(answer.correction, asked),
    linksTable(answer.links),
    fold('Lane by lane', lanesTable(answer.trace)));
}

byId('path').addEventListener('submit', async (event) => {
  event.preventDefault();
  const trouble = byId('path-trouble');
  trouble.hidden = true;
  try {
    await trace();
  } catch (problem) {
    replace(trouble, el('p', {}, problem.message), el('ul', {}, (problem.faults || []).map((fault) => el('li', {}, el('code', {}, fault.pointer), ` ${fault.message}`))));
    trouble.hidden = false;
  }
});

function kindsTable(kinds) {
  return kinds.map((kind) => fold(`${words(kind.kind)}: ${kind.what}`, el('p', { class: 'quiet' }, `Ends: ${kind.ends}.`), table(`Fields of ${words(kind.kind)}`, [{ text: 'Field' }, { text: 'What it says' }, { text: 'When it is missing' }],
    kind.fields.map((field) => el('tr', {}, el('th', { scope: 'row' }, el('code', {}, field.name)), el('td', {}, field.meaning), el('td', { class: 'quiet' }, field.otherwise || 'must be given'))))));
}

async function start() {
  const [{ document: parts }, ...examples] = await Promise.all([get('/api/fibre-paths/parts?limit=1'), ...EXAMPLES.map((name) => get(`/assets/fibre-paths/${name}.json`))]);
  replace(byId('kinds'), kindsTable(parts.kinds));
  replace(byId('start'), examples.map((example, index) => el('option', { value: index }, example.document.title)));
  const take = () => { byId('document').value = JSON.stringify(examples[Number(byId('start').value)].document, null, 2); };
  byId('start').addEventListener('change', take);
  take();
}

start().catch(() => { /* a path can be written without an example */ });
