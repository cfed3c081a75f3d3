// The desk's one script: keys, live rows, the pane beside the list, verdicts. Pages work without it, but stand still.
'use strict';
(() => {
  const $ = (query, from) => (from || document).querySelector(query);
  const all = (query) => [...document.querySelectorAll(query)];
  const keep = {
    get: (name) => { try { return localStorage.getItem(name); } catch (e) { return null; } },
    set: (name, value) => { try { localStorage.setItem(name, value); } catch (e) { /* private window: not kept */ } },
  };
  const inbox = document.body.dataset.room === 'inbox' && $('#list') !== null;
  let lastKey = 0;
  let selected = null;

  // --- who gives verdicts, single keys on or off
  const author = $('#author');
  if (author) {
    author.value = keep.get('author') || '';
    author.addEventListener('change', () => keep.set('author', author.value.trim()));
  }
  const keysOn = $('#keys-on');
  if (keysOn) {
    keysOn.checked = keep.get('keys') !== 'off';
    keysOn.addEventListener('change', () => keep.set('keys', keysOn.checked ? 'on' : 'off'));
    $('#keys-open').addEventListener('click', () => $('#keys').showModal());
  }

  // --- rows
  const rows = () => all('.row');
  const row = (id) => rows().find((r) => r.dataset.id === id);
  const seen = () => { try { return JSON.parse(keep.get('seen') || '{}'); } catch (e) { return {}; } };
  const markSeen = (id, version) => {
    const known = Object.entries(seen()).slice(-400);
    keep.set('seen', JSON.stringify({ ...Object.fromEntries(known), [id]: Number(version) }));
  };
  const showSeen = () => {
    const known = seen();
    rows().forEach((r) => { if (known[r.dataset.id] >= Number(r.dataset.version)) r.classList.remove('unread'); });
  };
  const incident = $('main.incident[data-id]');
  if (incident) markSeen(incident.dataset.id, incident.dataset.version);

  let paneWanted = null;
  const showPane = async (id) => {
    const pane = $('#preview');
    if (!pane || getComputedStyle(pane).display === 'none') return;
    paneWanted = id;
    const answer = await fetch('/incidents/' + encodeURIComponent(id) + '?part=preview').catch(() => null);
    if (answer && answer.ok && paneWanted === id) pane.innerHTML = await answer.text();
  };
  const select = (target, quietly) => {
    rows().forEach((r) => r.classList.toggle('selected', r === target));
    selected = target ? target.dataset.id : null;
    if (target && !quietly) {
      target.scrollIntoView({ block: 'nearest' });
      showPane(selected);
    }
  };
  const step = (by) => {
    const list = rows();
    if (list.length === 0) return;
    const at = list.findIndex((r) => r.dataset.id === selected);
    select(list[Math.max(0, Math.min(list.length - 1, at < 0 ? 0 : at + by))]);
  };

  // --- ages
  const age = (then) => {
    const minutes = Math.max(0, Math.floor((Date.now() - Date.parse(then)) / 60000));
    if (minutes < 1) return 'now';
    if (minutes < 60) return minutes + ' min';
    if (minutes < 1440) return Math.floor(minutes / 60) + ' h ' + String(minutes % 60).padStart(2, '0');
    const days = Math.floor(minutes / 1440);
    return days === 1 ? '1 day' : days + ' days';
  };
  setInterval(() => all('[data-age]').forEach((a) => { a.textContent = age(a.dataset.age); }), 30000);

  // --- live: nothing moves under the hand
  let waiting = null;
  const busy = () => Date.now() - lastKey < 5000 || window.scrollY > 40 || document.querySelector('details[open]') !== null;
  const put = (fresh) => {
    const known = new Map(rows().map((r) => [r.dataset.id, r.dataset.version]));
    $('#list').replaceWith(fresh);
    $('#open').textContent = fresh.dataset.open;
    $('#unread').textContent = fresh.dataset.unread;
    $('#total').textContent = fresh.dataset.total + (fresh.dataset.total === '1' ? ' incident' : ' incidents');
    showSeen();
    rows().filter((r) => known.has(r.dataset.id) && known.get(r.dataset.id) !== r.dataset.version).forEach((r) => {
      const state = $('.c-state', r);
      state.classList.add('changed');
      setTimeout(() => state.classList.remove('changed'), 3000);
    });
    select(row(selected) || null, true);
    if (selected === null && rows().length > 0) select(rows()[0], $('#preview').children.length > 0);
    waiting = null;
    $('#waiting').hidden = true;
  };
  const news = (fresh) => {
    const known = new Set(rows().map((r) => r.dataset.id));
    return [...fresh.querySelectorAll('.row')].filter((r) => !known.has(r.dataset.id));
  };
  const offer = (fresh) => {
    const added = news(fresh);
    if (!busy()) {
      put(fresh);
    } else {
      waiting = fresh;
      const n = added.length;
      $('#waiting').textContent = n > 0 ? n + (n === 1 ? ' new incident' : ' new incidents') + ', show' : 'List has changed, show';
      $('#waiting').hidden = false;
    }
    if (added.length > 0) say(added.length + (added.length === 1 ? ' new incident' : ' new incidents'));
  };
  const load = async (want, tries) => {
    const url = new URL(location.href);
    url.searchParams.set('part', 'list');
    const answer = await fetch(url).catch(() => null);
    if (!answer || !answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('list');
    if (!fresh) return;
    // the alert may be stored before its incident: look again
    const there = [...fresh.querySelectorAll('.row')].some((r) => r.dataset.id === want);
    if (want && !there && location.search === '' && tries > 0) setTimeout(() => load(want, tries - 1), 700);
    offer(fresh);
  };
  let lastSaid = 0;
  const say = (text) => {
    if (Date.now() - lastSaid > 10000) { lastSaid = Date.now(); $('#told').textContent = text; }
  };
  const live = $('#live');
  let heard = 0;
  let timer = 0;
  const stream = () => {
    const source = new EventSource('/api/alerts/stream?lastEventId=' + document.body.dataset.head);
    source.addEventListener('open', () => { heard = Date.now(); live.className = 'live'; live.textContent = 'Live'; if ($('#lost')) { if (!$('#lost').hidden && inbox) load(null, 0); $('#lost').hidden = true; } });
    source.addEventListener('error', () => {
      live.className = 'live off';
      live.textContent = 'Not live';
      if ($('#lost')) {
        $('#lost').hidden = false;
        const at = new Date(heard || Date.now()).toISOString().slice(11, 16);
        $('#lost-text').textContent = 'The list stands as of ' + at + '. Trying again.';
      }
      if (source.readyState === EventSource.CLOSED) setTimeout(stream, 5000);
    });
    source.addEventListener('alert', (event) => {
      document.body.dataset.head = event.lastEventId;
      const alert = JSON.parse(event.data);
      if (inbox) {
        clearTimeout(timer);
        timer = setTimeout(() => load(alert.incidentId, 5), 250);
      } else if (incident && incident.dataset.id === alert.incidentId) {
        tell('A newer version is there; reload to see it.');
      }
    });
  };
  if (live && window.EventSource) stream();

  // --- verdicts
  const tell = (text, bad) => {
    const said = $('.verdicts .said') || $('#preview .said');
    if (said) { said.textContent = text; said.classList.toggle('bad', Boolean(bad)); }
  };
  const done = { confirm: 'Confirmed', reject: 'Rejected', acknowledge: 'Acknowledged' };
  const follow = async (id, verdict, tries) => {
    const answer = await fetch('/api/incidents/' + encodeURIComponent(id)).catch(() => null);
    const record = answer && answer.ok ? await answer.json() : { verdicts: [] };
    if (record.verdicts.some((v) => v.id === verdict)) {
      if (inbox) load(null, 0); else location.reload();
    } else if (tries > 0) {
      setTimeout(() => follow(id, verdict, tries - 1), 600);
    }
  };
  const judge = async (kind) => {
    const id = incident ? incident.dataset.id : selected;
    if (!id) return;
    const name = (author && author.value.trim()) || '';
    if (name === '') { tell('Who gives it? Enter your name first.', true); if (author) author.focus(); return; }
    const note = $('#note') && $('#note').value.trim();
    all('[data-verdict]').forEach((b) => { b.disabled = true; });
    const answer = await fetch('/api/incidents/' + encodeURIComponent(id) + '/verdicts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ kind, author: name, note: note || null }),
    }).catch(() => null);
    all('[data-verdict]').forEach((b) => { b.disabled = false; });
    const body = answer ? await answer.json().catch(() => ({})) : {};
    if (!answer || !answer.ok) { tell(body.error || 'The sink did not answer. Nothing was sent.', true); return; }
    tell(done[kind] + ', sent to all desks.');
    if ($('#note')) $('#note').value = '';
    follow(id, body.id, 12);
    if (inbox) {
      const next = rows().find((r) => r.classList.contains('unread') && r.dataset.id !== id);
      const there = row(id);
      if (there) there.classList.remove('unread');
      if (next) setTimeout(() => select(next), 900);
    }
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-verdict]');
    if (button) judge(button.dataset.verdict);
    if (event.target.id === 'waiting' && waiting) put(waiting);
    all('details.menu[open]').forEach((d) => { if (!d.contains(event.target)) d.open = false; });
  });

  // --- keys: never in fields, never with Ctrl, Alt or Meta
  let go = 0;
  const other = () => {
    const sides = all('.side');
    const at = sides.findIndex((s) => s.getBoundingClientRect().top >= 0);
    if (sides.length > 1) sides[(at + 1) % sides.length].scrollIntoView({ block: 'nearest' });
  };
  const keys = {
    j: () => step(1), k: () => step(-1), a: () => judge('acknowledge'), c: () => judge('confirm'), r: () => judge('reject'),
    n: () => { if ($('#note')) $('#note').focus(); }, o: other, '?': () => $('#keys').showModal(),
    '.': () => { if (waiting) put(waiting); }, g: () => { go = Date.now(); },
    Enter: () => { const r = row(selected); if (inbox && r && document.activeElement === document.body) location.href = $('a', r).href; },
    Escape: () => { if (!inbox) { if (document.referrer.startsWith(location.origin) && history.length > 1) history.back(); else location.href = '/'; } },
  };
  document.addEventListener('keydown', (event) => {
    const field = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
    if (field && event.key === 'Escape') field.blur();
    if (field || event.ctrlKey || event.altKey || event.metaKey || $('#keys').open) return;
    lastKey = Date.now();
    if (keysOn && !keysOn.checked && event.key.length === 1 && event.key !== '?') return;
    if (Date.now() - go < 1500 && (event.key === 'i' || event.key === 'l')) {
      go = 0;
      location.href = event.key === 'i' ? '/' : '/ledger';
      return;
    }
    const act = keys[event.key];
    if (act) { if (event.key.length === 1) event.preventDefault(); act(); }
  });

  if (inbox) {
    showSeen();
    if (rows().length > 0) select(rows()[0], true);
  }
})();
