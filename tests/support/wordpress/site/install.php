<?php
// Installs WordPress for a teacher who may publish. Run on the command line, once for each test run.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('WORDPRESS_ORIGIN'), PHP_URL_HOST);
$_SERVER['REQUEST_URI'] = '/';
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('De Waterlelie', 'juf', 'juf@waterlelie.example', true, '', 'waterlelie');
// Without its tours and hints, which would lie over the editor.
update_user_meta(1, 'wp_persisted_preferences', [
    'core/edit-post' => ['welcomeGuide' => false],
    'core' => ['enableChoosePatternModal' => false],
    '_modified' => '2026-01-01T00:00:00.000Z',
]);
