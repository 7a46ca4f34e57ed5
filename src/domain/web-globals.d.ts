/*
 * What the domain takes from every runtime it runs in (browser, worker, Node) beyond ECMAScript.
 * Listed by hand so that neither the DOM's nor Node's types reach the domain.
 */

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
