// A fibre path: what is asked as JSON, and where its light goes as a drawing and as a table.

import { drawing, get, post } from './api.js';
import { badge, byId, el, fold, replace, table } from './dom.js';
import { TONES, reasonList } from './reasons.js';
import { words } from './text.js';

let shownDrawing = null;

function laneRows(lanes) {
  return lanes.map((lane) => el('tr', {}, Object.values(lane).map((value) => el('td', {}, value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value === null ? '–' : value)))));
}

function lanesTable(answer) {
  const lanes = answer.lanes || answer.trace || [];
  if (lanes.length === 0) return null;
  return table('Where each transmitter ends', Object.keys(lanes[0]).map((name) => ({ text: words(name.replace(/([a-z])([A-Z])/g, '$1 $2')) })), laneRows(lanes));
}

function correctionView(correction, apply) {
  if (!correction) return null;
  return [
    el('h3', {}, 'Cheapest correction'), el('p', {}, correction.summary || correction.text || (correction.steps || []).join('; ')),
    correction.steps && correction.steps.length ? el('ul', {}, correction.steps.map((step) => el('li', {}, step.text || step))) : null,
    correction.path ? el('p', {}, el('button', { type: 'button', on: { click: () => apply(correction.path) } }, 'Take the corrected path')) : null,
  ];
}

async function trace() {
  const body = JSON.parse(byId('document').value);
  const [{ document: answer }, picture] = await Promise.all([post('/api/fibre-paths/check', body), drawing('/api/fibre-paths/check', body)]);
  if (shownDrawing) URL.revokeObjectURL(shownDrawing);
  shownDrawing = URL.createObjectURL(picture);
  replace(byId('traced'),
    el('h2', {}, 'Where the light goes ', badge(words(answer.verdict), TONES[answer.verdict])),
    el('figure', { class: 'drawing' }, el('img', { src: shownDrawing, alt: 'The path from left to right, with a line for every transmitter' })),
    reasonList(answer.reasons),
    correctionView(answer.correction, (path) => {
      byId('document').value = JSON.stringify(path, null, 2);
      byId('path').requestSubmit();
    }),
    fold('Lane by lane', lanesTable(answer)));
}

byId('path').addEventListener('submit', async (event) => {
  event.preventDefault();
  const place = byId('path-trouble');
  place.hidden = true;
  try {
    await trace();
  } catch (problem) {
    replace(place, el('p', {}, problem.message), el('ul', {}, (problem.faults || []).map((fault) => el('li', {}, el('code', {}, fault.pointer), ` ${fault.message}`))));
    place.hidden = false;
  }
});

async function examples() {
  const { document: answer } = await get('/api/fibre-paths/parts');
  const list = answer.examples || [];
  replace(byId('start'), list.map((example, index) => el('option', { value: index }, example.title)));
  const take = () => { byId('document').value = JSON.stringify(list[Number(byId('start').value)].path, null, 2); };
  byId('start').addEventListener('change', take);
  if (list.length) take();
}

examples().catch(() => { /* a path can be written without an example */ });
