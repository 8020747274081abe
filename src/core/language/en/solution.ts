// English words of solutions: what orders one, and what it is made of. Classes are named for what they show.

import type { Lexicon } from '../lexicon';
import { list } from '../word-list';

export const SOLUTION: Lexicon = {
  /** Verbs that, in the imperative, tell somebody what to build. */
  order: list(
    `add, adding, create, creating, use, replace, replacing, rename, move, moving, remove, put, place, insert,
    introduce, switch, switching, convert, change, changing, make, set, store, call, pass, wrap, extend, override,
    extract, split, merge, hook, inject, register, rewrite, re-write, rearrange, group, integrate, embed, include,
    generate, modify, leverage, utilize, utilise, write, turn, display, show, hide, build, append, attach, invoke,
    reuse, re-use, copy, introduce, define, apply, install, swap, rework, redesign, restructure, position, align,
    render, persist, encrypt, draw, annotate, serialize, serialise, highlight`,
  ),
  /** Verbs that ask for a capability and leave its shape open. */
  capability: list(
    `support, supporting, allow, allowing, enable, provide, expose, implement, let, permit, offer, ability, able,
    improve, want, need, possibility, possible, capability, option to, way to, mechanism`,
  ),
  duty: list('should, must, shall, will, needs to, need to, has to, have to, ought to, would, is to, are to'),
  command: list(`to, please, let's, lets, then, and, just, simply, also, we could, could, by`),
  means: list(
    `using, via, by means of, by using, by adding, by creating, by setting, by passing, by calling, by clicking,
    through, with the help of, based on, leveraging, instead of, rather than, on top of, powered by, in the form of,
    as a, by way of, written in, written with, implemented as, implemented with, implemented in, built with, build with,
    by selecting, by entering, by typing, by dragging, by scanning, by pressing, by choosing, by swiping, by exploiting,
    by sending, by calling, by writing, by putting, by reading, by means of, kept in, stored in, saved in, displayed as, shown as, powered with`,
  ),
  /** Gives what is wanted a form. */
  form: list(
    'with a, with an, in a, in an, as an, into a, into an, behind a, from a, on a, by a, with the, in the, on the',
  ),
  /** What only an eye can want: how big, which colour, how it moves. */
  look: list(
    `bigger, smaller, larger, wider, red, green, blue, orange, yellow, grey, gray, black, white, bold, italic, blinking,
    animated, animation, round, rounded, sticky, right-aligned, left-aligned, centered, centred, vertical, horizontal,
    vertically, horizontally, gradient, transparent, pixel, px, floating, full-screen, fullscreen, dark mode`,
  ),
  /** What a screen is made of. */
  control: list(
    `button, dropdown, drop-down, drop down, combobox, combo box, checkbox, check box, radio, radio button, menu, menu
    item, submenu, sub-menu, context menu, dialog, dialogue, popup, pop-up, modal, tooltip, tool-tip, tab, toolbar,
    sidebar, side bar, widget, gadget, wizard, banner, slider, spinner, toggle, textbox, text box, text field, text
    area, input field, text input, date picker, datepicker, picker, accordion, carousel, breadcrumb, navbar,
    navigation bar, search bar, url bar, progress bar, autocomplete, landing page, web form, online form, information
    box, pop-up window, second page, first page, dashboard widget, home page, front page, details page, preference
    page, settings page, splash screen, swimlane, placeholder, arrow, tree view, pie chart, treemap, select box,
    single select, multi-select, multiselect, listbox, list box, pull-down, right click, right-click, double click,
    double-click, drag and drop, drag-and-drop, wallboard, donut chart, bar chart, gantt chart, histogram, canvas, map
    view, floor map, timeline, time line, popover, overlay, splitter, hamburger menu, navigation
    menu, keyboard shortcut, gesture, swipe, double tap, qr code, barcode, bar code, toast, lightbox,
    scrollbar, scroll bar, iframe, stepper, card layout, mega menu, tooltips, checkboxes, comboboxes, multi-line, watermark, ribbon, flyout, off-canvas, info box`,
  ),
  /** Parts of a screen that also name plain areas of a product. */
  screen: list(
    `label, column, grid, screen, link, hyperlink, section, window, page, view, dashboard, chart, header, footer,
    panel, pane, table view, list view, background, font, colour, color, bold, italic, hover, drag, thumbnail, badge,
    tile, avatar, icon`,
  ),
  place: list(
    `at the top, on top, at the bottom, on the left, on the right, to the left, to the right, left side, right side,
    left hand, right hand, left-hand, right-hand, top left, top right, bottom left, bottom right, upper right, upper
    left, next to, beside, above, below, underneath, in the header, in the footer, in the menu, in the toolbar, in the
    sidebar, on the page, on the home page, on each page, on every page, on the _ page, on the _ pages, on the _ _ pages, on the _ _ page, on the _ screen, on the _ tab, in the
    _ dialog, in the _ menu, in the _ tab, in the _ section, in the _ panel, in the _ toolbar, in the _ header, on the first page, on the second page, in the
    upper, in the lower, in the corner, in the middle, in the center, under the, within the, inside the, in the same`,
  ),
  /** What programs are made of. */
  artifact: list(
    `class, subclass, method, function, property, attribute, parameter, param, argument, arg, flag, variable, constant,
    interface, annotation, subdirectory, table, index, cache, queue, listener, handler, hook, callback, endpoint,
    thread, timer, schema, enum, struct, wrapper, adapter, adaptor, proxy, factory, singleton, decorator, bean,
    servlet, regex, regular expression, config file, property file, properties file, cookie, trigger, stored
    procedure, namespace, getter, setter, constructor, iterator, daemon, broker, middleware, webhook, cron job,
    batch job, shell script, typedef, typemap, header file, makefile, macro, yaml, pom, api call, manifest, parser,
    compiler, lock`,
  ),
  /** Pieces of software that users of a library know too. */
  piece: list(
    `file, folder, directory, service, option, event, module, plugin, plug-in, command, api, task, element, object,
    map, field, package, tool, utility, array, template, tag, script, database, db, url, uri, framework, engine,
    query, node, library, switch, target, token, pool, buffer, stream, command line, command-line, json, xml, hash,
    configuration file, config`,
  ),
  /** Names of techniques and products that a team could choose otherwise. */
  technology: list(
    `redis, memcached, jms, kafka, rabbitmq, activemq, zeromq, rest, restful, soap, graphql, grpc, protobuf, avro,
    thrift, websocket, websockets, http, https, ssl, tls, ajax, jsonp, mongodb, mongo, mysql, postgres, postgresql,
    sqlite, oracle, cassandra, hbase, dynamodb, h2, hsqldb, docker, kubernetes, k8s, terraform, ansible, puppet, chef,
    vagrant, gradle, maven, ant, npm, yarn, webpack, rollup, babel, grunt, gulp, bower, node.js, nodejs, node,
    javascript, typescript, coffeescript, python, java, scala, kotlin, swift, groovy, ruby, perl, php, golang, rust,
    c++, cython, swig, numpy, pandas, spring, spring boot, hibernate, jpa, react, angular, vue, backbone, jquery,
    bootstrap, underscore, lodash, lucene, solr, elasticsearch, hadoop, hdfs, spark, hive, zookeeper, netty, jetty,
    tomcat, nginx, apache, aws, s3, ec2, azure, lambda, gcp, xsd, xslt, xpath, rdf, sparql, owl, svg, canvas, css,
    sass, less, html, html5, iframe, oauth, oauth2, jwt, saml, ldap, kerberos, xacml, sha-1, sha1, sha256, md5,
    base64, gzip, zip, utf-8, eclipse, osgi, jni, jmx, dom, ast, jdbc, odbc, v8, cmake, boost, llvm, arrow, parquet,
    mapreduce, celery, django, flask, rails, symfony, laravel, grafana, prometheus, splunk, log4j, slf4j, logback,
    mqtt, bluetooth, usb, opencl, opengl, webgl, toml, yaml, markdown, json schema, tinymce, ckeditor, localstorage,
    local storage, progressive web app, pwa, google map, google maps, leaflet, mapbox, zstd, brotli, totp, quartz,
    jax-rs, rocksdb, leveldb, influxdb, drools, bpmn, aes, aes-256, sha-256, snappy, opensearch, materialized
    view, stored procedure, ring buffer, lru, hash map, hashmap, hashtable, binary tree, state
    machine, bloom filter, thread pool, connection pool, message queue, event bus, d3,
    chart.js, highcharts, material ui, tailwind, next.js, electron, cordova, xamarin, firebase, heroku,
    cloudfront, web socket, web sockets, xmpp, cron, systemd, helm, istio, consul,
    etcd, keycloak, okta, auth0, jsp, jsf, gwt, vaadin, silverlight, activex, vba, excel macro, sms,
    git, svn, mercurial, jenkins, travis, selenium, appium, junit, pytest, mocha, karma`,
  ),
  naming: list('called, named, calling it, to be called, be named, renamed, labelled, labeled, entitled, titled'),
  proposal: list(
    `propose, proposed, proposal, suggest, suggested, suggestion, recommend, would be nice, would be great, would be
    good, would be ideal, i'd like, we'd like, would like, solution, fix would be, idea is, approach, it should, there
    should be, should be a, we need a, we need an, needs a, can be done by, could be done, achieved by, do this by, a
    better solution`,
  ),
  like: list('something like, such as, e.g, e.g., for example, similar to, like, perhaps, maybe, could be'),
};
