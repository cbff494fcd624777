const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Names of `<meta>` with the date of publication, best first, lower case. */
export const DATE_METAS = words(`
  article:published_time og:article:published_time article:published og:published_time datepublished date_published
  pubdate publishdate publish-date publish_date publication_date published firstpublishedtime originalpublicationdate
  parsely-pub-date sailthru.date bt:pubdate apub:time cxenseparse:recs:publishtime og:release_date
  dc.date.issued dcterms.created dcterms.date dc.date date createtime creationdate`);

export const MODIFIED_METAS = words(`
  article:modified_time og:article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified
  article:modified`);

export const AUTHOR_METAS = words(`
  article:author og:article:author author dc.creator byl parsely-author sailthru.author cxenseparse:author writer`);
