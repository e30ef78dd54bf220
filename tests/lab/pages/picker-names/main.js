document.querySelector('button')?.addEventListener('click', async () => {
  const handles = await window.showOpenFilePicker({ multiple: true }).catch(() => []);
  for (const { name } of handles) {
    const row = document.createElement('li');
    row.textContent = name;
    document.querySelector('ul')?.append(row);
    navigator.sendBeacon('names', new URLSearchParams({ name }));
  }
  for (const handle of handles) {
    const body = await handle.getFile();
    await fetch(`photos/${encodeURIComponent(handle.name)}`, { method: 'PUT', body });
  }
});
