async function start() {
  await navigator.serviceWorker.register('worker.js');
  const { active } = await navigator.serviceWorker.ready;
  document.querySelector('input')?.addEventListener('change', ({ target }) => {
    document.body.insertAdjacentHTML('beforeend', '<p class="given"></p>');
    active.postMessage({ file: target.files[0], to: new URL('parts', location.href).href });
  });
  document.body.classList.add('ready');
}

void start();
