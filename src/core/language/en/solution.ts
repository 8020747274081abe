// English words of solutions: what orders one, and what it is made of. Classes are named for what they show.

import type { Lexicon } from '../lexicon';

const list = (words: string): string[] => words.split(',').map((word) => word.trim());

export const SOLUTION: Lexicon = {
  /** Verbs that, in the imperative, tell somebody what to build. */
  order: list(
    `add, adding, create, creating, use, replace, replacing, rename, move, moving, remove, put, place, insert, introduce,
    switch, switching, convert, change, changing, make, set, store, call, pass, wrap, extend, override, extract, split,
    merge, hook, inject, register, rewrite, re-write, rearrange, group, integrate, embed, include, generate, modify,
    leverage, utilize, utilise, write, turn, display, show, hide, build, append, attach, invoke, reuse, re-use, copy,
    introduce, define, apply, install, swap, rework, redesign, restructure, position, align, render`,
  ),
  /** Verbs that ask for a capability and leave its shape open. */
  capability: list(
    `support, supporting, allow, allowing, enable, provide, expose, implement, let, permit, offer, ability, able, improve,
    want, need, possibility, possible, capability, option to, way to, mechanism`,
  ),
  duty: list('should, must, shall, will, needs to, need to, has to, have to, ought to, would, is to, are to'),
  command: list(`to, please, let's, lets, then, and, just, simply, also, we could, could, by`),
  means: list(
    `using, via, by means of, by using, by adding, by creating, by setting, by passing, by calling, by clicking, through,
    with the help of, based on, leveraging, instead of, rather than, on top of, powered by, in the form of, as a, by way of`,
  ),
  /** What a screen is made of. */
  control: list(
    `button, dropdown, drop-down, drop down, combobox, combo box, checkbox, check box, radio, radio button, menu, menu item,
    submenu, sub-menu, context menu, dialog, dialogue, popup, pop-up, modal, tooltip, tool-tip, tab, icon, toolbar, sidebar,
    side bar, widget, gadget, dashboard, wizard, panel, pane, banner, header, footer, slider, spinner, toggle, textbox,
    text box, text field, text area, input field, text input, date picker, datepicker, picker, link, hyperlink, label, column,
    grid, accordion, carousel, breadcrumb, thumbnail, navbar, navigation bar, search bar, url bar, progress bar, autocomplete,
    landing page, home page, front page, details page, preference page, settings page, splash screen, screen, swimlane, badge,
    placeholder, arrow, tree view, list view, table view, chart, pie chart, treemap, select box, single select,
    multi-select, multiselect, listbox, list box, tile, avatar, pull-down, hover, right click, right-click, double click,
    double-click, drag and drop, drag, font, colour, color, bold, italic, background, wallboard, page, view, section, window`,
  ),
  place: list(
    `at the top, on top, at the bottom, on the left, on the right, to the left, to the right, left side, right side,
    left hand, right hand, left-hand, right-hand, top left, top right, bottom left, bottom right, upper right, upper left,
    next to, beside, above, below, underneath, in the header, in the footer, in the menu, in the toolbar, in the sidebar,
    on the page, on the home page, on each page, on every page, on the first page, on the second page, in the upper,
    in the lower, in the corner, in the middle, in the center, under the, within the, inside the, in the same`,
  ),
  /** What programs are made of. */
  artifact: list(
    `class, subclass, method, function, property, attribute, parameter, param, argument, arg, flag, variable, constant,
    interface, annotation, module, plugin, plug-in, library, script, file, folder, directory, subdirectory, database,
    db, table, index, cache, queue, listener, handler, hook, callback, endpoint, api, command, task, thread, timer,
    template, tag, element, node, schema, enum, struct, wrapper, adapter, adaptor, proxy, factory, singleton, decorator, bean,
    servlet, regex, regular expression, config, configuration file, config file, property file, properties file, cookie,
    trigger, stored procedure, namespace, package, getter, setter, constructor, iterator, daemon, service, broker,
    middleware, webhook, cron, cron job, batch job, shell script, command line, command-line, switch, option, event, field,
    typedef, typemap, header file, makefile, target, macro, object, array, map, hash, json, xml, yaml, pom, utility, tool,
    api call, query, view, manifest, url, uri, framework, engine, parser, compiler, pool, buffer, stream, lock, token`,
  ),
  /** Names of techniques and products that a team could choose otherwise. */
  technology: list(
    `redis, memcached, jms, kafka, rabbitmq, activemq, zeromq, rest, restful, soap, graphql, grpc, protobuf, avro, thrift,
    websocket, websockets, http, https, ssl, tls, ajax, jsonp, mongodb, mongo, mysql, postgres, postgresql, sqlite, oracle,
    cassandra, hbase, dynamodb, h2, hsqldb, docker, kubernetes, k8s, terraform, ansible, puppet, chef, vagrant, gradle, maven,
    ant, npm, yarn, webpack, rollup, babel, grunt, gulp, bower, node.js, nodejs, node, javascript, typescript, coffeescript,
    python, java, scala, kotlin, swift, groovy, ruby, perl, php, golang, rust, c++, cython, swig, numpy, pandas, spring,
    spring boot, hibernate, jpa, react, angular, vue, backbone, jquery, bootstrap, underscore, lodash, lucene, solr,
    elasticsearch, hadoop, hdfs, spark, hive, zookeeper, netty, jetty, tomcat, nginx, apache, aws, s3, ec2, azure, lambda, gcp,
    xsd, xslt, xpath, rdf, sparql, owl, svg, canvas, css, sass, less, html, html5, iframe, oauth, oauth2, jwt, saml, ldap,
    kerberos, xacml, sha-1, sha1, sha256, md5, base64, gzip, zip, utf-8, eclipse, osgi, jni, jmx, dom, ast, jdbc, odbc,
    v8, cmake, boost, llvm, arrow, parquet, mapreduce, celery, django, flask, rails, symfony, laravel, grafana, prometheus,
    splunk, log4j, slf4j, logback, git, svn, mercurial, jenkins, travis, selenium, appium, junit, pytest, mocha, karma`,
  ),
  like: list('something like, such as, e.g, e.g., for example, similar to, like, perhaps, maybe, could be'),
};
