<?php
// A WordPress for tests: on this computer only, with its database in a file, and without a network.
define('DB_NAME', 'wordpress');
define('DB_USER', '');
define('DB_PASSWORD', '');
define('DB_HOST', '');
define('DB_CHARSET', 'utf8');
define('DB_COLLATE', '');
define('DB_DIR', __DIR__ . '/database/');
define('DB_FILE', 'wordpress.sqlite');
define('AUTH_KEY', 'geen geheim');
define('SECURE_AUTH_KEY', 'geen geheim');
define('LOGGED_IN_KEY', 'geen geheim');
define('NONCE_KEY', 'geen geheim');
define('AUTH_SALT', 'geen geheim');
define('SECURE_AUTH_SALT', 'geen geheim');
define('LOGGED_IN_SALT', 'geen geheim');
define('NONCE_SALT', 'geen geheim');
$table_prefix = 'wp_';
define('WP_HOME', getenv('WORDPRESS_ORIGIN'));
define('WP_SITEURL', getenv('WORDPRESS_ORIGIN'));
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('CONCATENATE_SCRIPTS', false);
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
