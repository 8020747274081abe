// Forms: the app validates and answers; this only sends.

import Heading from '@atlaskit/heading';
import type { Drawings } from '../drawing';

export const forms: Drawings = {
  Form: ({ props, children }) => (
    <form
      className="kit-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.call('onSubmit')?.();
      }}
    >
      {children}
    </form>
  ),
  FormHeader: ({ props, children }) => (
    <header className="kit-form-part">
      {props.text('title') ? <Heading size="medium">{props.text('title')}</Heading> : null}
      {props.text('description') ? <p>{props.text('description')}</p> : null}
      {children}
    </header>
  ),
  FormSection: ({ props, children }) => (
    <section className="kit-form-part">
      {props.text('title') ? <Heading size="small">{props.text('title')}</Heading> : null}
      {props.text('description') ? <p>{props.text('description')}</p> : null}
      {children}
    </section>
  ),
  FormFooter: ({ props, children }) => (
    <footer className={props.text('align') === 'start' ? 'kit-form-footer kit-start' : 'kit-form-footer'}>
      {children}
    </footer>
  ),
};
