import PrimeVue from 'primevue/config';
import FileUpload from 'primevue/fileupload';
import { createApp, h } from 'vue';

const words = { empty: () => 'Photos here' };
createApp({
  render: () => h(FileUpload, { name: 'photo', url: 'upload', auto: true, multiple: true }, words),
})
  .use(PrimeVue)
  .mount('#app');
