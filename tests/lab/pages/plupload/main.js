import address from 'plupload/js/plupload.full.min.js?url';

/** plupload is a script of the old kind: it makes a global. */
const script = document.createElement('script');
script.src = address;
script.onload = () => {
  const { plupload } = window;
  const uploader = new plupload.Uploader({
    browse_button: 'browse',
    drop_element: 'zone',
    url: 'upload',
    runtimes: 'html5',
    init: {
      FilesAdded: (it) => it.start(),
      FileUploaded() {
        const photo = document.createElement('p');
        photo.className = 'photo';
        document.querySelector('#photos')?.append(photo);
      },
    },
  });
  uploader.init();
};
document.head.append(script);
