// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "html.hpp"

#include "plain_words.hpp"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <climits>
#include <memory>
#include <regex>
#include <vector>

namespace upturn::exchange {
namespace {

struct FreeDocument {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

std::string textOfXml(const xmlChar* text) {
    return text == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(text));
}

std::string attributeOf(const xmlNode* node, const char* name) {
    for (const xmlAttr* attribute = node->properties; attribute != nullptr;
         attribute = attribute->next)
        if (textOfXml(attribute->name) == name && attribute->children != nullptr)
            return textOfXml(attribute->children->content);
    return {};
}

/// Goes through the tree without recursion, however deep it is.
class HtmlWriter {
  public:
    std::string written(const xmlNode* root) {
        for (const xmlNode* node = root; node != nullptr;) {
            const bool inside = enter(node);
            if (inside && node->children != nullptr) {
                node = node->children;
                continue;
            }
            if (inside)
                leave(node);
            while (node != root && node->next == nullptr) {
                node = node->parent;
                if (node == nullptr || node == root)
                    break;
                leave(node);
            }
            node = node == nullptr || node == root ? nullptr : node->next;
        }
        return trimmedLines();
    }

  private:
    static bool isBlock(const std::string& name) {
        return name == "p" || name == "div" || name == "section" || name == "article" ||
               name == "blockquote" || name == "table" || name == "pre" || isHeading(name);
    }
    static bool isHeading(const std::string& name) {
        return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    }
    static const char* markOf(const std::string& name) {
        if (name == "b" || name == "strong")
            return "**";
        if (name == "i" || name == "em")
            return "*";
        if (name == "s" || name == "del" || name == "strike")
            return "~~";
        return name == "code" || name == "tt" ? "`" : nullptr;
    }
    bool enter(const xmlNode* node) {
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            put(textOfXml(node->content));
            return false;
        }
        if (node->type != XML_ELEMENT_NODE)
            return node->type == XML_HTML_DOCUMENT_NODE || node->type == XML_DOCUMENT_NODE;
        const std::string name = textOfXml(node->name);
        if (name == "script" || name == "style" || name == "head" || name == "iframe" ||
            name == "object" || name == "template" || name == "noscript")
            return false;
        open(node, name);
        return true;
    }
    void open(const xmlNode* node, const std::string& name) {
        if (name == "br")
            out_ += '\n' + prefix();
        else if (name == "hr")
            block(), out_ += "---", block();
        else if (name == "ul" || name == "ol")
            lists_.push_back(name == "ol" ? 1 : 0), line();
        else if (name == "li")
            item();
        else if (name == "img")
            out_ += "![" + attributeOf(node, "alt") + "](" + attributeOf(node, "src") + ')';
        else if (name == "a" && !attributeOf(node, "href").empty())
            out_ += '[';
        else if (name == "tr")
            line();
        else if (name == "td" || name == "th")
            out_ += " | ";
        else if (name == "input" && attributeOf(node, "type") == "checkbox")
            out_ += attributeOf(node, "checked").empty() ? "[ ] " : "[x] ";
        else if (isBlock(name))
            begin(name);
        else if (const char* mark = markOf(name))
            out_ += mark;
    }
    void begin(const std::string& name) {
        block();
        if (isHeading(name))
            out_ += std::string(static_cast<std::size_t>(name[1] - '0'), '#') + ' ';
        if (name == "blockquote") {
            ++quotes_;
            out_ += "> ";
        }
        if (name == "pre") {
            pre_ = true;
            out_ += "```\n";
        }
    }
    void leave(const xmlNode* node) {
        if (node->type != XML_ELEMENT_NODE)
            return;
        const std::string name = textOfXml(node->name);
        if (name == "ul" || name == "ol") {
            if (!lists_.empty())
                lists_.pop_back();
            lists_.empty() ? block() : line();
        } else if (name == "a" && !attributeOf(node, "href").empty()) {
            out_ += "](" + attributeOf(node, "href") + ')';
        } else if (name == "pre") {
            pre_ = false;
            out_ += "\n```";
            block();
        } else if (name == "blockquote") {
            quotes_ -= quotes_ > 0 ? 1 : 0;
            block();
        } else if (isBlock(name)) {
            block();
        } else if (const char* mark = markOf(name)) {
            out_ += mark;
        }
    }
    void item() {
        line();
        const std::size_t depth = lists_.empty() ? 0 : lists_.size() - 1;
        constexpr std::size_t deepestItem = 12;
        out_ += std::string(2 * std::min(depth, deepestItem), ' ');
        int* number = lists_.empty() ? nullptr : &lists_.back();
        out_ += number == nullptr || *number == 0 ? "- " : std::to_string((*number)++) + ". ";
    }
    void put(const std::string& text) {
        if (pre_) {
            out_ += text;
            return;
        }
        for (const char c : text) {
            const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space)
                out_ += c;
            else if (!out_.empty() && out_.back() != ' ' && out_.back() != '\n')
                out_ += ' ';
        }
    }
    std::string prefix() const {
        constexpr std::size_t most = 8;
        std::string prefix;
        for (std::size_t i = 0; i < std::min(quotes_, most); ++i)
            prefix += "> ";
        return prefix;
    }
    void line() {
        while (out_.ends_with(' '))
            out_.pop_back();
        if (!out_.empty() && !out_.ends_with('\n'))
            out_ += '\n';
    }
    void block() {
        line();
        if (!out_.empty() && !out_.ends_with("\n\n") && lists_.empty())
            out_ += '\n';
        if (quotes_ > 0)
            out_ += prefix();
    }
    std::string trimmedLines() {
        std::string text;
        for (const std::string_view one : linesOf(out_)) {
            const std::size_t last = one.find_last_not_of(" \t");
            text += one.substr(0, last == std::string_view::npos ? 0 : last + 1);
            text += '\n';
        }
        return trimmed(text);
    }

    std::string out_;
    std::vector<int> lists_; ///< the next number of each list, 0 of one without
    std::size_t quotes_ = 0;
    bool pre_ = false;
};

} // namespace

std::string markdownOfHtml(std::string_view html) {
    if (html.size() > INT_MAX)
        return std::string(html);
    constexpr int quietly = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    const std::unique_ptr<xmlDoc, FreeDocument> document(
        htmlReadMemory(html.data(), static_cast<int>(html.size()), nullptr, "UTF-8", quietly));
    if (!document)
        return std::string(html);
    return HtmlWriter().written(reinterpret_cast<const xmlNode*>(document.get()));
}

namespace {

/// Whether one of the tags in which editors write stands here, whole, its ">" too.
bool tagStandsAt(const char* from, const char* end) {
    static const std::regex tag(
        "</?(?:a|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|span|strike|strong|"
        "sub|sup|table|tbody|td|th|tr|u|ul)(?:\\s[^<>]*)?/?>",
        std::regex::icase | std::regex::optimize);
    // A longer one is none: the expression walks along it letter by letter.
    constexpr std::ptrdiff_t longest = 2000;
    return std::regex_search(from, from + std::min(longest, end - from), tag,
                             std::regex_constants::match_continuous);
}

bool hasHtml(std::string_view text) {
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1))
        if (tagStandsAt(text.data() + at, text.data() + text.size()))
            return true;
    return false;
}

} // namespace

std::string markdownOfCell(std::string_view text) {
    if (!hasHtml(text))
        return std::string(text);
    // "<" before anything else is what the person wrote, and so is where their lines end.
    const auto holds = [&](const char* tag) { return text.find(tag) != std::string_view::npos; };
    const bool breaks = holds("<br") || holds("<p") || holds("<div");
    std::string html;
    html.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '<' && !tagStandsAt(text.data() + at, text.data() + text.size()))
            html += "&lt;";
        else if (text[at] == '\n' && !breaks)
            html += "<br>";
        else
            html += text[at];
    }
    return markdownOfHtml(html);
}

} // namespace upturn::exchange
