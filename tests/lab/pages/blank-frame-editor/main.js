const frame = document.createElement('iframe');
document.body.append(frame);
frame.contentDocument.open();
frame.contentDocument.write('<!doctype html><body class="editor" style="height: 100px"></body>');
frame.contentDocument.close();
frame.contentDocument.designMode = 'on';

document.querySelector('#send')?.addEventListener('click', async () => {
  const body = new FormData();
  body.append('words', frame.contentDocument.body.innerText);
  for (const { src } of frame.contentDocument.images) {
    body.append('photo', await (await fetch(src)).blob(), 'photo');
  }
  await fetch('posts', { method: 'POST', body });
});
