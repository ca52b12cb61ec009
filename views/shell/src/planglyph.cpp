#include "planglyph.h"

namespace covershift::shell {

using delegates::Glyph;
using delegates::Shape;
using theme::Token;

Glyph glyphOf(TemplateState state)
{
    switch (state) {
    case TemplateState::Draft:
        return {Shape::HalfRing, Token::TextMuted};
    case TemplateState::Queued:
        return {Shape::Ring, Token::CoverQueued};
    case TemplateState::Synced:
        return {Shape::DiscTicked, Token::Success};
    case TemplateState::Changed:
        return {Shape::Triangle, Token::Warning};
    case TemplateState::Rejected:
        return {Shape::Cross, Token::Danger};
    case TemplateState::RemoteOnly:
        return {Shape::Disc, Token::Accent};
    case TemplateState::Superseded:
        return {Shape::Barred, Token::TextMuted};
    case TemplateState::Archived:
        return {Shape::Dash, Token::TextMuted};
    }
    return {};
}

Glyph glyphOf(TeamState state)
{
    switch (state) {
    case TeamState::Draft:
        return glyphOf(TemplateState::Draft);
    case TeamState::Queued:
        return glyphOf(TemplateState::Queued);
    case TeamState::Synced:
        return glyphOf(TemplateState::Synced);
    case TeamState::Changed:
        return glyphOf(TemplateState::Changed);
    case TeamState::Rejected:
        return glyphOf(TemplateState::Rejected);
    }
    return {};
}

} // namespace covershift::shell
