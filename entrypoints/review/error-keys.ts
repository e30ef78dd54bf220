// The words for what can go wrong in a review.
export const errorKeys = {
  'not-allowed': 'error_not_allowed',
  'ledger-failed': 'error_ledger_failed',
  'page-gone': 'error_page_gone',
  'copy-failed': 'error_release_failed',
  'unknown-hold': 'error_unknown_hold',
  unreachable: 'error_unreachable',
} as const;
