// Tells the compiler what Vite makes of a style sheet.
/// <reference types="vite/client" />
