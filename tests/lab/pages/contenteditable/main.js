const editor = document.querySelector('#body');

editor?.addEventListener('dragover', (event) => event.preventDefault());
editor?.addEventListener('drop', (event) => {
  event.preventDefault();
  for (const file of event.dataTransfer?.files ?? []) {
    const picture = document.createElement('img');
    picture.src = URL.createObjectURL(file);
    editor.append(picture);
  }
});

// The pictures themselves, whatever their addresses are, and the words around them.
document.querySelector('#send')?.addEventListener('click', async () => {
  const body = new FormData();
  body.append('words', editor.innerText);
  for (const { src } of editor.querySelectorAll('img')) {
    body.append('photo', await (await fetch(src)).blob(), 'photo');
  }
  await fetch('posts', { method: 'POST', body });
});
