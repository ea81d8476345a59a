// One consultation, live: the timeline leads, and whatever it announces is read from the API.

import { get } from './api.js';
import { designView } from './design.js';
import { byId, el, replace } from './dom.js';
import { evidenceView } from './evidence.js';
import { quoteView } from './quote.js';
import { reasonList } from './reasons.js';
import { localTimes, time, words } from './text.js';

const page = byId('consultation');
const self = `/api/consultations/${page.dataset.id}`;
const shown = { design: null, quote: null };
const known = new Set();
let reading = null;

function section(id, ...content) {
  replace(byId(id).querySelector('div'), ...content);
  byId(id).hidden = false;
}

function trouble(problem) {
  const notice = byId('trouble');
  notice.textContent = problem ? problem.message : '';
  notice.hidden = !problem;
}

function showState(state) {
  const badge = byId('state');
  badge.dataset.state = state;
  badge.textContent = words(state);
}

function showEntry(entry) {
  if (known.has(entry.sequence)) return;
  known.add(entry.sequence);
  const item = el('li', { 'data-time': entry.time, 'data-sequence': entry.sequence },
    el('p', {}, entry.sentence),
    el('p', { class: 'quiet' }, el('time', { datetime: entry.time }, time(entry.time)), ` · ${entry.source}`));
  const list = byId('timeline');
  const next = [...list.children].find((other) => Date.parse(other.dataset.time) > Date.parse(entry.time)
    || (other.dataset.time === entry.time && Number(other.dataset.sequence) > entry.sequence));
  list.insertBefore(item, next || null);
}

async function showDesign(path) {
  if (!path || shown.design === path) return;
  const { document } = await get(path);
  section('design', designView(document.design || document, path));
  shown.design = path;
}

async function showQuote(path) {
  if (!path) return;
  const { document, tag } = await get(path);
  const version = tag || JSON.stringify(document);
  if (shown.quote === version) return;
  shown.quote = version;
  section('quote', quoteView(document, tag, refresh));
  section('evidence', evidenceView(document));
}

/** Reads what the consultation links to. One reading at a time; what happens meanwhile is read after it. */
async function refresh() {
  if (reading) {
    reading = 'again';
    return;
  }
  reading = 'once';
  try {
    const { document: consultation } = await get(self);
    showState(consultation.state);
    consultation.timeline.forEach(showEntry);
    if (consultation.state === 'rejected') {
      byId('quote').hidden = true;
      byId('evidence').hidden = true;
      byId('design').hidden = true;
      section('reasons', reasonList(consultation.reasons), ...(consultation.nearest ? [el('h3', {}, 'What comes nearest'), el('p', {}, consultation.nearest)] : []));
    }
    trouble(null);
    const results = await Promise.allSettled([showDesign(consultation.links.design), showQuote(consultation.links.quote)]);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) trouble(failed.reason);
  } catch (problem) {
    trouble(problem);
  } finally {
    const again = reading === 'again';
    reading = null;
    if (again) refresh();
  }
}

function follow() {
  const live = byId('live');
  const show = (state, text) => {
    live.dataset.live = state;
    live.textContent = text;
  };
  const events = new EventSource(`${self}/events`);
  events.addEventListener('open', () => show('yes', 'live'));
  events.addEventListener('error', () => show('no', events.readyState === EventSource.CLOSED ? 'not live' : 'connecting'));
  events.addEventListener('timeline', (event) => {
    const entry = JSON.parse(event.data);
    if (known.has(entry.sequence)) return;
    showEntry(entry);
    showState(entry.state);
    refresh();
  });
}

localTimes();
refresh();
follow();
