document.querySelector('button')?.addEventListener('click', async () => {
  for (const item of await navigator.clipboard.read()) {
    const type = item.types.find((it) => it.startsWith('image/'));
    if (type === undefined) continue;
    const body = await item.getType(type);
    const photo = document.createElement('img');
    photo.className = 'photo';
    photo.src = URL.createObjectURL(body);
    document.body.append(photo);
    await fetch('photos', { method: 'POST', body });
  }
});
