// Where the page stands, for the parts that link out of it.

import { createContext, useContext } from 'react';
import type { Place } from '../ask';

const Standing = createContext<Place>({ siteUrl: '' });

export const PlaceProvider = Standing.Provider;

export const usePlace = (): Place => useContext(Standing);
