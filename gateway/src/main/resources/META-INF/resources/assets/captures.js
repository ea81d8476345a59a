// What the benches captured of one unit: the analysis, its readings, and the picture where there is something to see.

import { blob, get } from './api.js';
import { badge, byId, el, fold, replace, table } from './dom.js';
import { showTrouble } from './faults.js';
import { count, time } from './text.js';
import { figure, outcomeBadge } from './verdict.js';

const KINDS = { waveform: 'Waveform', fec: 'FEC counters', cmis: 'Module memory', soak: 'Run at temperature' };
const PICTURES = { waveform: 'Eye before and after the equaliser', soak: 'The run over time' };

/** Drawn from the raw bytes when somebody looks: it takes a moment. */
function picture(capture, path) {
  if (!PICTURES[capture.kind] || !capture.rawKept) return null;
  const shown = el('div', { class: 'drawing pending', role: 'status' }, el('p', { class: 'quiet' }, 'Drawing it from the raw capture.'));
  blob(`${path}/${capture.id}/picture.png`, 'image/png').then((image) => {
    shown.classList.remove('pending');
    replace(shown, el('img', { src: URL.createObjectURL(image), alt: `${PICTURES[capture.kind]} of unit ${capture.serial}${capture.lane === undefined ? '' : `, lane ${capture.lane}`}` }));
  }).catch((problem) => {
    shown.classList.remove('pending');
    replace(shown, el('p', { class: 'trouble' }, problem.message));
  });
  return el('figure', { class: 'capture' }, shown, el('figcaption', { class: 'quiet' }, PICTURES[capture.kind]));
}

function readings(capture) {
  if (!capture.readings || capture.readings.length === 0) return null;
  return table('Readings that came of it', [{ text: 'Criterion' }, { text: 'Lane', number: true }, { text: 'Value', number: true }, { text: 'Uncertainty (k = 2)', number: true }],
    capture.readings.map((reading) => el('tr', {}, el('th', { scope: 'row' }, reading.criterion), el('td', { class: 'number' }, reading.lane === undefined ? '–' : String(reading.lane)),
      el('td', { class: 'number' }, figure(reading.value, reading.unit)), el('td', { class: 'number' }, reading.uncertainty === undefined ? 'not stated' : `± ${figure(reading.uncertainty, reading.unit)}`))));
}

/** Some notes begin with what they decide. */
function noteItem(note) {
  const [, outcome, text] = note.match(/^(PASS|CONDITIONAL|FAIL|INCOMPLETE): (.*)$/s) || [null, null, note];
  return el('li', {}, outcome ? [outcomeBadge(outcome), ' '] : null, text);
}

function view(capture, path) {
  const options = Object.entries(capture.options || {}).map(([name, value]) => `${name} ${value}`).join(', ');
  return el('article', { class: 'evidence-item' },
    el('h3', {}, `${KINDS[capture.kind] || capture.kind}${capture.lane === undefined ? '' : `, lane ${capture.lane}`} `, capture.result ? badge('figures', 'good') : badge('no result', 'doubt')),
    el('p', { class: 'quiet' }, `Taken ${time(capture.takenAt)} at ${capture.bench}; ${count(capture.bytes)} bytes, SHA-256 `, el('code', {}, capture.sha256), `. Read by ${capture.analysisVersion}${options ? ` with ${options}` : ''}.`),
    capture.notes && capture.notes.length ? el('ul', { class: 'reasons' }, capture.notes.map(noteItem)) : null,
    picture(capture, path), readings(capture),
    fold('Files', el('ul', {}, el('li', {}, el('a', { href: `${path}/${capture.id}` }, 'the whole analysis (JSON)')),
      capture.rawKept ? el('li', {}, el('a', { href: `${path}/${capture.id}/raw`, download: true }, 'the raw capture')) : el('li', {}, 'The raw bytes are no longer kept; digest, analysis and readings are.'))));
}

export async function showCaptures(state, serial) {
  const section = byId('captures');
  const content = section.querySelector('div');
  const path = `${state.path}/units/${encodeURIComponent(serial)}/captures`;
  byId('captures-h').textContent = `Captures of unit ${serial}`;
  section.hidden = false;
  replace(content, el('p', { class: 'quiet' }, 'Loading.'));
  section.scrollIntoView();
  try {
    const { document: page } = await get(path);
    replace(content, page.items.length ? page.items.map((capture) => view(capture, path)) : el('p', { class: 'quiet' }, 'There are none: its readings came as rows.'),
      page.next ? el('p', { class: 'quiet' }, 'There are more; the API has them all.') : null);
  } catch (problem) {
    const notice = el('div', { class: 'notice trouble', role: 'alert' });
    showTrouble(notice, problem);
    replace(content, notice);
  }
}
