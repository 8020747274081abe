// Something that serves a face to a browser.

export interface Host {
  url: string;
  close: () => Promise<void>;
}
