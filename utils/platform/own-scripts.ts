/** Under Trusted Types a third-party library may load scripts of the extension itself only. */

interface TrustedTypesScope {
  readonly location: { readonly origin: string; readonly href: string };
  readonly trustedTypes?: {
    createPolicy(name: 'default', rules: { createScriptURL(url: string): string }): unknown;
  };
}

/** Makes the context's default policy. Throws where one exists: there can be only one. */
export function allowOwnScripts(scope: TrustedTypesScope): void {
  scope.trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      const { origin, protocol } = new URL(url, scope.location.href);
      // A blob: URL has our origin too, but anything can be in it.
      if (origin !== scope.location.origin || protocol === 'blob:') {
        throw new TypeError('Only scripts of the extension itself may be loaded.');
      }
      return url;
    },
  });
}
