// Takes out of app.css what USWDS has for classes and states that no page of ours uses.
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2];
const unused = new RegExp(`\\.usa-(${[
  'button--(accent-cool|accent-warm|active|base|big|disabled|hover|inverse|outline-inverse|secondary|unstyled)',
  'input--(2xl|2xs|xs|md|lg|error|success)', 'input-list', 'label--(error|required)', 'legend--large', 'list--unstyled', 'hint--required',
  'focus', 'icon', 'media-link', 'process-list__heading', 'prose', 'skipnav__container', 'sr-only',
].join('|')})(?![\\w])|:(disabled|indeterminate|-moz-focus-inner)|\\[(aria-disabled|data-indeterminate|multiple|type=number)`);
const withoutNot = (selector) => selector.replace(/:not\([^()]*\)/g, '');
const trimmed = readFileSync(file, 'utf8')
  .replace(/([^{}]+)(\{[^{}]*\})/g, (rule, selectors, body) => {
    const kept = selectors.split(/,(?![^(]*\))/).filter((selector) => !unused.test(withoutNot(selector)));
    return kept.length > 0 ? kept.join(',') + body : '';
  })
  .replace(/@media[^{}]*\{\}/g, '');
writeFileSync(file, trimmed);
