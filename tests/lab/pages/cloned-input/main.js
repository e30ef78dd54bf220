// The chosen input moves into a hidden form, and an empty twin takes its place.
document.querySelector('#field')?.addEventListener('change', ({ target }) => {
  const twin = target.cloneNode(true);
  target.replaceWith(twin);
  document.forms[0]?.replaceChildren(target);
});

document.querySelector('#send')?.addEventListener('click', async () => {
  const body = new FormData(document.forms[0]);
  await fetch('send', { method: 'POST', body });
});
