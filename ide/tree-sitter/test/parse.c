// Reads what to do from standard input, a line each, and answers with a line each:
//   check FILE      `ok`, or `error LINE:COLUMN` of the first fault (both counted from 1)
//   tree FILE       the syntax tree as an S-expression
//   query FILE SCM  the captures of a query on a file, `name@line:column` with blanks between
//   edit OLD NEW    `same` if the tree of OLD, edited and parsed again, is the one that NEW has afresh
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_shoreline(void);

static char *read_file(const char *path, uint32_t *length) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    fprintf(stderr, "cannot read %s\n", path);
    exit(2);
  }
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc((size_t)size + 1);
  if (text == NULL || fread(text, 1, (size_t)size, file) != (size_t)size) exit(2);
  text[size] = 0;
  fclose(file);
  *length = (uint32_t)size;
  return text;
}

// The first node that is an error or was made up, in the order of the text; false if there is none.
static bool first_fault(TSNode node, TSPoint *place) {
  if (strcmp(ts_node_type(node), "ERROR") == 0 || ts_node_is_missing(node)) {
    *place = ts_node_start_point(node);
    return true;
  }
  if (!ts_node_has_error(node)) return false;
  TSTreeCursor cursor = ts_tree_cursor_new(node);
  bool found = false;
  for (bool more = ts_tree_cursor_goto_first_child(&cursor); more && !found;
       more = ts_tree_cursor_goto_next_sibling(&cursor)) {
    found = first_fault(ts_tree_cursor_current_node(&cursor), place);
  }
  ts_tree_cursor_delete(&cursor);
  return found;
}

static void check(TSNode root) {
  TSPoint place = ts_node_start_point(root);
  if (!ts_node_has_error(root)) {
    puts("ok");
    return;
  }
  first_fault(root, &place);
  printf("error %u:%u\n", place.row + 1, place.column + 1);
}

static void query(TSNode root, const char *path) {
  uint32_t length;
  char *text = read_file(path, &length);
  uint32_t offset;
  TSQueryError kind;
  TSQuery *query = ts_query_new(tree_sitter_shoreline(), text, length, &offset, &kind);
  if (query == NULL) {
    printf("invalid query at offset %u: %.40s\n", offset, text + offset);
    free(text);
    return;
  }
  TSQueryCursor *cursor = ts_query_cursor_new();
  ts_query_cursor_exec(cursor, query, root);
  TSQueryMatch match;
  uint32_t index;
  while (ts_query_cursor_next_capture(cursor, &match, &index)) {
    TSQueryCapture capture = match.captures[index];
    uint32_t name_length;
    const char *name = ts_query_capture_name_for_id(query, capture.index, &name_length);
    TSPoint start = ts_node_start_point(capture.node);
    printf("%.*s@%u:%u ", (int)name_length, name, start.row + 1, start.column + 1);
  }
  puts("");
  ts_query_cursor_delete(cursor);
  ts_query_delete(query);
  free(text);
}

static TSPoint point_at(const char *text, uint32_t offset) {
  TSPoint point = {0, 0};
  for (uint32_t i = 0; i < offset; i++) {
    if (text[i] == '\n') {
      point.row++;
      point.column = 0;
    } else {
      point.column++;
    }
  }
  return point;
}

// The one stretch in which two texts differ.
static TSInputEdit difference(const char *old, uint32_t old_length, const char *new, uint32_t new_length) {
  uint32_t start = 0;
  while (start < old_length && start < new_length && old[start] == new[start]) start++;
  uint32_t same = 0;
  while (same < old_length - start && same < new_length - start &&
         old[old_length - 1 - same] == new[new_length - 1 - same]) {
    same++;
  }
  return (TSInputEdit){
    .start_byte = start,
    .old_end_byte = old_length - same,
    .new_end_byte = new_length - same,
    .start_point = point_at(old, start),
    .old_end_point = point_at(old, old_length - same),
    .new_end_point = point_at(new, new_length - same),
  };
}

static void edit(TSParser *parser, TSTree *tree, const char *old, uint32_t old_length, const char *path) {
  uint32_t length;
  char *text = read_file(path, &length);
  TSInputEdit change = difference(old, old_length, text, length);
  ts_tree_edit(tree, &change);
  TSTree *edited = ts_parser_parse_string(parser, tree, text, length);
  TSTree *fresh = ts_parser_parse_string(parser, NULL, text, length);
  char *found = ts_node_string(ts_tree_root_node(edited));
  char *wanted = ts_node_string(ts_tree_root_node(fresh));
  puts(strcmp(found, wanted) == 0 ? "same" : "different");
  free(found);
  free(wanted);
  ts_tree_delete(edited);
  ts_tree_delete(fresh);
  free(text);
}

int main(void) {
  TSParser *parser = ts_parser_new();
  if (!ts_parser_set_language(parser, tree_sitter_shoreline())) return 2;
  static char line[16384];
  while (fgets(line, sizeof line, stdin) != NULL) {
    line[strcspn(line, "\n")] = 0;
    char *what = strtok(line, "\t");
    char *path = strtok(NULL, "\t");
    char *extra = strtok(NULL, "\t");
    if (what == NULL || path == NULL) return 2;
    uint32_t length;
    char *text = read_file(path, &length);
    ts_parser_reset(parser);
    TSTree *tree = ts_parser_parse_string(parser, NULL, text, length);
    TSNode root = ts_tree_root_node(tree);
    if (strcmp(what, "check") == 0) {
      check(root);
    } else if (strcmp(what, "tree") == 0) {
      char *shown = ts_node_string(root);
      puts(shown);
      free(shown);
    } else if (extra == NULL) {
      return 2;
    } else if (strcmp(what, "query") == 0) {
      query(root, extra);
    } else {
      edit(parser, tree, text, length, extra);
    }
    fflush(stdout);
    ts_tree_delete(tree);
    free(text);
  }
  ts_parser_delete(parser);
  return 0;
}
