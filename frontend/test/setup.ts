import 'fake-indexeddb/auto';
import { failOnMissingKeys, setMessages } from '../shared/i18n';
import { bundles } from './messages';

setMessages(Object.assign({}, ...Object.values(bundles())));
failOnMissingKeys(true);
