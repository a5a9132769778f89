/**
 * What pages put under an article, in the languages that articles come in. Lower case; a `|` parts
 * what means the same. Words that count things (`12 comments`) stand in the form after a number too.
 */
const words = (list: string): readonly string[] => list.split(/\s*[|\n]\s*/).filter(Boolean)

/** Things a page counts, and the headings over them: `Comments`, `3 replies`. */
export const counted = words(`
  comment | comments | reply | replies | response | responses
  kommentar | kommentare | kommentaren | antwort | antworten
  commentaire | commentaires | réponse | réponses
  comentario | comentarios | respuesta | respuestas
  comentário | comentários | resposta | respostas
  commento | commenti | risposta | risposte
  reactie | reacties | opmerking | opmerkingen
  komentarz | komentarze | komentarzy | odpowiedzi
  kommentarer | kommentit | kommenttia | kommentti | komentáře | komentářů | komentár | komentárov
  hozzászólás | hozzászólások | comentarii | comentariu | σχόλια | σχόλιο
  комментарий | комментарии | комментариев | комментария | коментар | коментарі | коментарів
  yorum | yorumlar | bình luận | komentar | ความคิดเห็น | תגובות | تعليق | تعليقات | التعليقات
  टिप्पणी | टिप्पणियाँ | टिप्पणियां
  评论 | 留言 | 回复 | 評論 | 回覆 | コメント | 댓글 | 답글
`)

/** Counted as well, but a heading of their own only in an article: `12 views`, never `Views`. */
export const countedOnly = words(`
  view | views | like | likes | share | shares | reaction | reactions | read | reads | vote | votes
  upvote | upvotes | save | saves | bookmark | bookmarks | repost | reposts | clap | claps
  aufruf | aufrufe | vue | vues | visualizaciones | visualizações | visualizzazioni | me gusta
  j’aime | gefällt mir | просмотр | просмотра | просмотров | просмотры | görüntülenme
  次浏览 | 浏览 | 阅读 | 点赞 | 赞 | 瀏覽 | 讚 | 回表示 | いいね | 조회 | 좋아요 | مشاهدة | إعجاب
`)

/** What stands on a button or a link of the page, or where its comments would be. */
export const controls = words(`
  share | share this | share this article | share this post | share article | copy link | copied | tweet
  save | print | like | reply | subscribe | sign in | log in | sign up | follow | back to top | load more
  show more | view all | view all comments | view comments | show comments | load more comments
  read more comments | add a comment | add comment | add a comment… | add a comment... | leave a comment
  leave a reply | post a comment | post comment | write a comment | write a comment… | write a comment...
  join the conversation | join the discussion | start the conversation | start the discussion
  be the first to comment | be the first to comment! | be the first to reply | no comments | no comments yet
  no comments yet. | comments are closed | comments are closed. | comments are turned off | comments off
  log in to comment | sign in to comment | log in to leave a comment | sign in to leave a comment
  sort by newest | newest first | oldest first | most recent | all rights reserved | all rights reserved.
  teilen | link kopieren | drucken | merken | artikel teilen | kommentieren | kommentar schreiben
  kommentar verfassen | schreibe einen kommentar | kommentar hinterlassen | einen kommentar schreiben
  keine kommentare | noch keine kommentare | anmelden | nach oben | mehr anzeigen | alle rechte vorbehalten
  partager | partager cet article | copier le lien | imprimer | laisser un commentaire | commenter
  ajouter un commentaire | aucun commentaire | se connecter | haut de page | tous droits réservés
  compartir | compartir este artículo | copiar enlace | imprimir | deja un comentario | dejar un comentario
  añadir un comentario | escribe un comentario | sin comentarios | iniciar sesión | todos los derechos reservados
  compartilhar | partilhar | copiar link | deixe um comentário | deixar um comentário
  adicionar um comentário | nenhum comentário | sem comentários | entrar | todos os direitos reservados
  condividi | copia link | stampa | lascia un commento | aggiungi un commento | nessun commento | accedi
  tutti i diritti riservati | delen | link kopiëren | afdrukken | plaats een reactie | geef een reactie
  laat een reactie achter | geen reacties | inloggen | udostępnij | kopiuj link | drukuj | dodaj komentarz
  brak komentarzy | dela | kopiera länk | skriv en kommentar | inga kommentarer | del | kopier lenke
  skriv en kommentar | ingen kommentarer | jaa | kopioi linkki | kirjoita kommentti | ei kommentteja
  sdílet | kopírovat odkaz | přidat komentář | megosztás | partajează | κοινοποίηση
  поделиться | скопировать ссылку | оставить комментарий | добавить комментарий | нет комментариев
  комментариев пока нет | войти | все права защищены | поділитися | додати коментар | немає коментарів
  paylaş | bağlantıyı kopyala | yorum yap | yorum yok | chia sẻ | bagikan | แชร์ | שתף | مشاركة | نسخ الرابط
  أضف تعليقا | أضف تعليقًا | لا توجد تعليقات | साझा करें | टिप्पणी करें
  分享 | 复制链接 | 收藏 | 举报 | 暂无评论 | 发表评论 | 写评论 | 登录 | 複製連結 | 暫無評論 | 發表評論 | 登入
  共有 | シェア | リンクをコピー | コメントする | コメントはありません | コメントを書く | ログイン
  공유 | 공유하기 | 링크 복사 | 댓글 쓰기 | 댓글이 없습니다 | 로그인
`)

/** Behind a number, before what is counted: `0 条评论`, `3件のコメント`. */
export const measures = words('条 | 條 | 则 | 則 | 个 | 個 | 件の | 件 | 개의 | 개 | 次')

/** None of them, as a count: `No comments`, `Aucun commentaire`. */
export const none = words(`
  no | zero | keine | noch keine | aucun | aucune | sin | nenhum | sem | nessun | nessuna | geen | brak
  inga | ingen | žádné | нет | немає | yok | 暂无 | 无 | 暫無
`)
