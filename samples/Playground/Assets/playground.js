// Orders pictures, listens to their progress, and puts them into the page. Everything else is plain HTML.
'use strict';

const words = document.body.dataset;
const $ = id => document.getElementById(id);
const order = $('order'), problems = $('problems'), progress = $('progress'), status = $('status'), frame = $('frame'), cards = $('cards');
let shown = null;

async function card(id) {
  const answer = await fetch(`/pictures/${id}?lang=${words.lang}`);
  if (!answer.ok) return;
  const made = document.createElement('template');
  made.innerHTML = await answer.text();
  const item = made.content.firstElementChild;
  const old = $(`p-${id}`);
  if (old) old.replaceWith(item); else cards.prepend(item);
  while (cards.children.length > 20) cards.lastElementChild.remove();
  document.querySelector('#history .empty').hidden = true;
}

function show(id, now) {
  if (id !== shown) return;
  const state = now.state.toLowerCase();
  const running = state === 'submitting' || state === 'running';
  progress.hidden = !running;
  progress.value = now.percent;
  const word = running && now.percent > 0 ? `${words[state]} ${Math.round(now.percent)} %` : words[state];
  status.textContent = now.message ? `${word} ${now.message}` : word;
  if (state !== 'saved') return;
  const picture = new Image();
  picture.src = `/pictures/${id}/image.png`;
  picture.alt = document.querySelector(`#p-${id} .prompt`)?.textContent ?? '';
  frame.replaceChildren(picture);
}

function follow(id) {
  shown = id;
  const events = new EventSource(`/pictures/${id}/events`);
  events.addEventListener('progress', async event => {
    const now = JSON.parse(event.data);
    const ended = now.state !== 'Submitting' && now.state !== 'Running';
    if (ended) {
      events.close();
      await card(id);
    }
    show(id, now);
  });
}

order.addEventListener('submit', async event => {
  event.preventDefault();
  problems.textContent = '';
  const button = $('generate');
  // A second click while the order is on its way would be a second charge.
  if (button.disabled) return;
  button.disabled = true;
  try {
    const answer = await fetch('/pictures', { method: 'POST', body: new URLSearchParams(new FormData(order)) });
    const said = await answer.json();
    if (!answer.ok) {
      problems.textContent = said.problems.join(' ');
      return;
    }
    frame.replaceChildren();
    await card(said.id);
    follow(said.id);
  } catch (error) {
    problems.textContent = String(error);
  } finally {
    button.disabled = false;
  }
});

cards.addEventListener('click', event => {
  const again = event.target.closest('.again');
  if (!again) return;
  if (again.dataset.provider === words.provider) return fill(again.dataset);
  sessionStorage.again = JSON.stringify(again.dataset);
  location = `/?provider=${again.dataset.provider}&lang=${words.lang}`;
});

function fill({ prompt, size, quality, seed, nsfw }) {
  order.elements.prompt.value = prompt;
  order.elements.size.value = size;
  order.elements.quality.value = quality;
  order.elements.seed.value = seed;
  order.elements.nsfw_check.checked = nsfw === 'True';
  order.elements.prompt.focus();
}

// Another provider or language is another page: what was typed goes along.
document.querySelector('header').addEventListener('click', event => {
  if (event.target.closest('a')) sessionStorage.prompt = order.elements.prompt.value;
});
if (sessionStorage.prompt) order.elements.prompt.value = sessionStorage.prompt;
if (sessionStorage.again) fill(JSON.parse(sessionStorage.again));
sessionStorage.removeItem('prompt');
sessionStorage.removeItem('again');

// Ctrl+Enter orders from the prompt, as in the provider's own page.
order.elements.prompt.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) order.requestSubmit();
});

// What was running when the page was left is still running.
const running = document.querySelector('.card[data-state="running"], .card[data-state="submitting"]');
if (running) follow(running.dataset.id);
