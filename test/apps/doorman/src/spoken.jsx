// The same words from the page, from the bridge and from the resolver.
import { i18n, invoke } from '@forge/bridge';
import ForgeReconciler, { I18nProvider, Text, useTranslation } from '@forge/react';
// biome-ignore lint/correctness/noUnusedImports: Forge compiles JSX to React.createElement
import React, { useEffect, useState } from 'react';

const Spoken = () => {
  const { ready, t } = useTranslation();
  const [heard, setHeard] = useState({});
  useEffect(() => {
    invoke('greet').then((resolver) => setHeard((was) => ({ ...was, resolver })));
    i18n.getTranslations().then(({ locale }) => setHeard((was) => ({ ...was, locale })));
  }, []);
  return (
    <>
      <Text>Page: {ready ? t('greeting') : 'not yet'}</Text>
      <Text>Bridge: {heard.locale}</Text>
      <Text>Resolver: {heard.resolver}</Text>
    </>
  );
};

ForgeReconciler.render(
  <I18nProvider>
    <Spoken />
  </I18nProvider>,
);
