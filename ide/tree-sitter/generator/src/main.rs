//! `shoreline-parser-generator DIR` writes src/parser.c beside the grammar.js of a folder.
//!
//! Only the generator of the tree-sitter command line is compiled, not the rest of it: that needs
//! crates which Debian 12 does not have.

// The generator expects a crate of this name; these two constants are all it takes from it.
extern crate self as tree_sitter;

#[allow(dead_code)]
#[path = "../../../tree-sitter/cli/src/generate/mod.rs"]
mod generate;

pub const LANGUAGE_VERSION: usize = 14;
pub const PARSER_HEADER: &str =
    include_str!("../../../tree-sitter/lib/include/tree_sitter/parser.h");

fn main() -> anyhow::Result<()> {
    let folder = std::env::args().nth(1).expect("a folder with a grammar.js");
    generate::generate_parser_in_directory(&folder.into(), None, LANGUAGE_VERSION, false, None)
}
