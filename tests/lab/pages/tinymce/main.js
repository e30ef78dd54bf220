import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/image';
import 'tinymce/themes/silver';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';

void tinymce.init({
  selector: '#body',
  license_key: 'gpl',
  plugins: 'image',
  toolbar: 'image',
  images_upload_url: 'upload',
  automatic_uploads: true,
  paste_data_images: true,
});
